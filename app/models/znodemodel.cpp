// SPDX-License-Identifier: Apache-2.0
#include "app/models/znodemodel.h"

#include "app/models/znodeitem.h"
#include "app/view/visibletext.h"
#include "app/view/znodetexts.h"
#include "widgets/meaning.h"
#include "widgets/motion.h"

#include <QDeadlineTimer>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kLongestName = 120;
constexpr int kFlashTickMs = 200;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

ZnodeModel::ZnodeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_flashTimer(this)
{
    m_flashTimer.setInterval(kFlashTickMs);
    connect(&m_flashTimer, &QTimer::timeout, this, &ZnodeModel::endFlashes);
}

ZnodeModel::~ZnodeModel() = default;

void ZnodeModel::setTop(const QByteArray &path)
{
    beginResetModel();
    m_nodes.clear();
    m_flashes.clear();
    m_top.reset();
    if (!path.isEmpty()) {
        m_top = std::make_unique<ZnodeItem>();
        m_top->name = path;
        m_top->path = path;
        m_nodes.insert(path, m_top.get());
    }
    endResetModel();
}

void ZnodeModel::take(const ZnodeNews &news)
{
    m_owners = news.owners;
    for (auto it = news.listings.begin(); it != news.listings.end(); ++it) {
        if (ZnodeItem *const node = m_nodes.value(it.key()); node && node->isOpen) {
            takeListing(node, it.value());
            Q_EMIT listed(it.key());
        }
    }
    QList<ZnodeItem *> changed;
    for (auto it = news.stats.begin(); it != news.stats.end(); ++it) {
        if (ZnodeItem *const node = m_nodes.value(it.key())) {
            takeStat(node, it.value());
            changed.append(node);
        }
    }
    tellChanged(changed);
}

void ZnodeModel::takeListing(ZnodeItem *node, const ZnodeListing &listing)
{
    const bool hadChildren = node->hasChildren();
    removeMissing(node, listing.names);
    insertNew(node, listing.names);
    node->total = listing.total;
    node->isListed = true;
    if (hadChildren != node->hasChildren())
        tellLayout();
}

void ZnodeModel::removeMissing(ZnodeItem *node, const QByteArrayList &names)
{
    const auto isGone = [&names](const std::unique_ptr<ZnodeItem> &child) {
        return !std::binary_search(names.begin(), names.end(), child->name);
    };
    for (int last = static_cast<int>(node->children.size()) - 1; last >= 0; --last) {
        if (!isGone(node->children[static_cast<std::size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && isGone(node->children[static_cast<std::size_t>(first) - 1]))
            --first;
        dropRows(node, first, last);
        last = first;
    }
}

void ZnodeModel::insertNew(ZnodeItem *node, const QByteArrayList &names)
{
    // Both are sorted by name, and all that is left is among the names: so a run of new names comes
    // to stand at the row of its first.
    for (qsizetype i = 0; i < names.size();) {
        const auto row = static_cast<std::size_t>(i);
        if (row < node->children.size() && node->children[row]->name == names.at(i)) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        const bool isLast = row >= node->children.size();
        while (end < names.size() && (isLast || names.at(end) != node->children[row]->name))
            ++end;
        beginInsertRows(indexOf(node), static_cast<int>(i), static_cast<int>(end) - 1);
        std::vector<std::unique_ptr<ZnodeItem>> added;
        for (; i < end; ++i) {
            auto child = std::make_unique<ZnodeItem>();
            child->name = names.at(i);
            child->path = (node->path == "/" ? node->path : node->path + '/') + child->name;
            child->parent = node;
            m_nodes.insert(child->path, child.get());
            if (node->isListed)
                flash(child->path);
            added.push_back(std::move(child));
        }
        node->children.insert(node->children.begin() + static_cast<std::ptrdiff_t>(row),
            std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
        endInsertRows();
    }
}

void ZnodeModel::dropRows(ZnodeItem *node, int first, int last)
{
    m_isRemoving = true;
    beginRemoveRows(indexOf(node), first, last);
    const auto begin = node->children.begin() + first;
    const auto end = node->children.begin() + last + 1;
    for (auto it = begin; it != end; ++it)
        forget(it->get());
    node->children.erase(begin, end);
    endRemoveRows();
    m_isRemoving = false;
}

void ZnodeModel::forget(const ZnodeItem *node)
{
    for (const std::unique_ptr<ZnodeItem> &child : node->children)
        forget(child.get());
    m_nodes.remove(node->path);
    m_flashes.remove(node->path);
}

void ZnodeModel::takeStat(ZnodeItem *node, const cluster::ZkStat &stat)
{
    const bool hadChildren = node->hasChildren();
    if (node->stat && node->stat->mzxid != stat.mzxid)
        flash(node->path);
    node->stat = stat;
    if (hadChildren != node->hasChildren())
        tellLayout();
}

/// One range for each parent.
void ZnodeModel::tellChanged(const QList<ZnodeItem *> &nodes)
{
    QHash<ZnodeItem *, std::pair<int, int>> ranges;
    for (ZnodeItem *const node : nodes) {
        const int row = node->row();
        auto &range = ranges.emplace(node->parent, row, row).value();
        range = {std::min(range.first, row), std::max(range.second, row)};
    }
    for (auto it = ranges.begin(); it != ranges.end(); ++it) {
        const QModelIndex parent = it.key() ? indexOf(it.key()) : QModelIndex();
        Q_EMIT dataChanged(
            index(it->first, 0, parent), index(it->second, Column::Count - 1, parent));
    }
}

/// A view remembers which rows have children and looks again only when the layout changes.
void ZnodeModel::tellLayout()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

void ZnodeModel::flash(const QByteArray &path)
{
    if (widgets::isMotionReduced())
        return;
    m_flashes.insert(path, nowMs() + kFlashMs);
    if (!m_flashTimer.isActive())
        m_flashTimer.start();
}

void ZnodeModel::endFlashes()
{
    QList<ZnodeItem *> ended;
    for (auto it = m_flashes.begin(); it != m_flashes.end();) {
        if (*it > nowMs()) {
            ++it;
            continue;
        }
        ended.append(m_nodes.value(it.key()));
        it = m_flashes.erase(it);
    }
    if (m_flashes.isEmpty())
        m_flashTimer.stop();
    tellChanged(ended);
}

void ZnodeModel::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    tellChanged(m_nodes.values());
}

void ZnodeModel::release(const QModelIndex &index)
{
    ZnodeItem *const node = nodeOf(index);
    if (!node || !node->isOpen)
        return;
    if (!node->children.empty())
        dropRows(node, 0, static_cast<int>(node->children.size()) - 1);
    node->isOpen = false;
    node->isListed = false;
    Q_EMIT expansionEnded(node->path);
}

QByteArray ZnodeModel::top() const
{
    return m_top ? m_top->path : QByteArray();
}

QByteArray ZnodeModel::pathOf(const QModelIndex &index) const
{
    const ZnodeItem *const node = nodeOf(index);
    return node ? node->path : QByteArray();
}

bool ZnodeModel::isListed(const QModelIndex &index) const
{
    const ZnodeItem *const node = nodeOf(index);
    return node && node->isListed;
}

QModelIndex ZnodeModel::indexOf(const QByteArray &path) const
{
    const ZnodeItem *const node = m_nodes.value(path);
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex ZnodeModel::indexOf(const ZnodeItem *node, int column) const
{
    return createIndex(node->row(), column, node);
}

ZnodeItem *ZnodeModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<ZnodeItem *>(index.internalPointer());
}

QModelIndex ZnodeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const ZnodeItem *const above = nodeOf(parent);
    const ZnodeItem *const node =
        above ? above->children[static_cast<std::size_t>(row)].get() : m_top.get();
    return createIndex(row, column, node);
}

QModelIndex ZnodeModel::parent(const QModelIndex &index) const
{
    const ZnodeItem *const node = nodeOf(index);
    return node && node->parent ? indexOf(node->parent) : QModelIndex();
}

int ZnodeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top ? 1 : 0;
    return parent.column() == 0 ? static_cast<int>(nodeOf(parent)->children.size()) : 0;
}

int ZnodeModel::columnCount(const QModelIndex &) const
{
    return Column::Count;
}

bool ZnodeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top != nullptr;
    return parent.column() == 0 && nodeOf(parent)->hasChildren();
}

bool ZnodeModel::canFetchMore(const QModelIndex &parent) const
{
    const ZnodeItem *const node = nodeOf(parent);
    return node && !node->isOpen && node->hasChildren();
}

void ZnodeModel::fetchMore(const QModelIndex &parent)
{
    ZnodeItem *const node = nodeOf(parent);
    if (!node || node->isOpen)
        return;
    node->isOpen = true;
    Q_EMIT expansionWanted(node->path);
}

QVariant ZnodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ZnodeItem &node = *nodeOf(index);
    const bool isNew = m_flashes.contains(node.path);
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case Qt::DecorationRole:
        if (index.column() != Column::Name || !isNew)
            return {};
        return widgets::symbolPixmap(widgets::Meaning::Moving, palette);
    case Qt::BackgroundRole: {
        QColor ground = widgets::colourOf(widgets::Meaning::Moving, palette);
        ground.setAlphaF(0.2F);
        return isNew ? QVariant(ground) : QVariant();
    }
    case Qt::ForegroundRole:
        return m_isStale ? QVariant(widgets::mutedText(palette)) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= Column::Version && index.column() < Column::Owner;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QString ZnodeModel::textOf(const ZnodeItem &node, int column) const
{
    if (column == Column::Name)
        return previewText(QString::fromUtf8(node.name), kLongestName);
    if (!node.stat)
        return {};
    const QLocale locale;
    switch (column) {
    case Column::Version:
        return locale.toString(node.stat->version);
    case Column::Size:
        return locale.toString(node.stat->dataBytes);
    case Column::Children:
        if (node.isListed && node.total > static_cast<qint64>(node.children.size()))
            return tr("%1 of %2").arg(node.children.size()).arg(node.total);
        return locale.toString(node.stat->childCount);
    case Column::Owner:
        return znodeOwnerText(node.stat->ephemeralOwner, m_owners);
    case Column::Changed:
        return znodeTimeText(node.stat->mtimeMs);
    default:
        return {};
    }
}

QVariant ZnodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Znode"), tr("Version"), tr("Bytes"), tr("Children"),
        tr("Ephemeral of"), tr("Changed at")};
    return titles.value(section);
}

} // namespace app
