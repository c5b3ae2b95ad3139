// SPDX-License-Identifier: Apache-2.0
#include "widgets/painteditems.h"

#include "widgets/availabilitystrip.h"
#include "widgets/cardgrid.h"
#include "widgets/nodecard.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace widgets {

namespace {

class AccessibleItems;

/// One item. Belongs to the accessibility's cache, as all interfaces do.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(QWidget *widget, int item)
        : m_widget(widget)
        , m_item(item)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_widget && m_item < items()->itemCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_widget ? m_widget->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? items()->itemText(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = items()->itemRect(m_item);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = state.focusable = true;
        state.selected = items()->isItemSelected(m_item);
        state.focused = m_widget->hasFocus() && items()->currentItem() == m_item;
        state.invisible = !m_widget->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            items()->pressItem(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] PaintedItems *items() const
    {
        return dynamic_cast<PaintedItems *>(m_widget.data());
    }

    QPointer<QWidget> m_widget;
    int m_item;
};

/// A widget with its items, each made when it is asked for.
class AccessibleItems : public QAccessibleWidget
{
public:
    explicit AccessibleItems(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~AccessibleItems() override
    {
        for (const auto &[item, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleItems)

    [[nodiscard]] int childCount() const override { return items()->itemCount(); }
    [[nodiscard]] QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        if (const auto known = m_ids.find(item); known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *const made = new AccessibleItem(widget(), item);
        m_ids[item] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[item, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return item;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int item = 0; item < childCount(); ++item) {
            if (items()->itemRect(item).contains(at))
                return child(item);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(items()->currentItem()) : nullptr;
    }

private:
    [[nodiscard]] PaintedItems *items() const { return dynamic_cast<PaintedItems *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_ids;
};

/// A picture whose value is a sentence, the widget's description.
class AccessiblePicture : public QAccessibleWidget
{
public:
    explicit AccessiblePicture(QWidget *picture, QAccessible::Role role = QAccessible::Chart)
        : QAccessibleWidget(picture, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription()
                                          : QAccessibleWidget::text(kind);
    }
};

/// A server's card: an item of the list of cards, whose value is its state in words.
class AccessibleCard : public AccessiblePicture
{
public:
    explicit AccessibleCard(QWidget *card)
        : AccessiblePicture(card, QAccessible::ListItem)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessiblePicture::state();
        state.selectable = state.multiSelectable = true;
        state.selected = qobject_cast<NodeCard *>(widget())->isSelected();
        return state;
    }
};

/// For each class of the object, the nearest first; null if it is nothing of ours.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    if (!widget || className == QLatin1String("QWidget"))
        return nullptr;
    if (dynamic_cast<PaintedItems *>(widget))
        return new AccessibleItems(widget);
    if (qobject_cast<NodeCard *>(widget))
        return new AccessibleCard(widget);
    if (qobject_cast<CardGrid *>(widget))
        return new QAccessibleWidget(widget, QAccessible::List);
    if (qobject_cast<AvailabilityStrip *>(widget))
        return new AccessiblePicture(widget);
    return nullptr;
}

} // namespace

void tellCurrentItem(QWidget *widget, int item)
{
    if (!QAccessible::isActive() || !widget->hasFocus())
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace widgets
