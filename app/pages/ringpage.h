// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace widgets {
class PartitionRing;
class StateLine;
} // namespace widgets

namespace app {

/// The key space as a ring, and a field for a key: typing one shows its way to its servers.
/// objectNames: "pageRing", "ringKey", "ringWay", "partitionRing", "ringPartition",
/// "ringWhole".
class RingPage : public Page
{
    Q_OBJECT

public:
    explicit RingPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;

protected:
    /// In a wide window the words stand beside the ring.
    void resizeEvent(QResizeEvent *event) override;

private:
    void lookUp();
    void showWay();
    void showPartition(int partition);
    [[nodiscard]] QString words(int partition) const;

    std::shared_ptr<const Picture> m_picture;
    QBoxLayout *m_layout;
    QLineEdit *m_key;
    widgets::StateLine *m_way;
    widgets::PartitionRing *m_ring;
    widgets::StateLine *m_partition;
    QPushButton *m_whole;
};

} // namespace app
