# shellcheck shell=bash disable=SC2034
# Sourced by ./run and ./check: what Debian 12 must have, and how it is built. Not run by itself.

build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libfontconfig-dev libjemalloc-dev libzookeeper-mt-dev librocksdb-dev libsimdjson-dev)
run_packages=(libzookeeper-java libslf4j-java default-jre-headless libqt6svg6 qt6-translations-l10n
    fonts-dejavu-core fonts-noto-core fonts-noto-cjk)
# The tests need the ZooKeeper of the run group, and the two fonts whose lines differ most in height.
check_packages=(mold libzookeeper-java libslf4j-java default-jre-headless libqt6svg6 qt6-translations-l10n
    fonts-dejavu-core fonts-noto-core xvfb xauth netcat-openbsd util-linux iproute2 nftables desktop-file-utils appstream
    libxml2-utils)

say() { printf '%s\n' "== $*"; }

# need PACKAGE... : apt-get those that are missing, after saying which.
need() {
    local package missing=() root=()
    if ! command -v apt-get >/dev/null; then
        say "no apt-get here: making do with what is installed"
        return 0
    fi
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) in
        ?i*) ;;
        *) missing+=("$package") ;;
        esac
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "missing: ${missing[*]}"
            say "as root: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        root=(sudo)
    fi
    say "installing with apt-get: ${missing[*]}"
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300
        -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update
    "${apt[@]}" -y --no-install-recommends install "${missing[@]}" </dev/null >/dev/null
}

# build TARGET... : configures build/release and builds these.
build() {
    local target targets=()
    for target in "$@"; do
        targets+=(--target "$target")
    done
    cmake --preset release --log-level=WARNING
    cmake --build --preset release "${targets[@]}"
}
