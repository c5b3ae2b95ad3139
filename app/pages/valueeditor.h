// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/datarequest.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace widgets {
class ChoiceBar;
class JsonEdit;
class StateLine;
} // namespace widgets

namespace app {

/// One key's value to be read and changed. What is saved goes only over the version that was read:
/// if somebody else was faster, a bar asks what to do. Never rewrites a value; text that is no JSON
/// can be made a JSON string of, and saved so. objectNames:
/// "valueKey", "valueState", "valueEdit", "valueJson", "valueTheirs", "valueSave", "valueRevert",
/// "valuePlain", "valueDelete", "valueChoice".
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    /// Reads the key; asks first if there is something unsaved.
    void open(const QString &key);
    /// A key that is not there yet.
    void create();
    /// Does nothing with what was asked before the last open().
    void take(const DataAnswer &answer);
    /// Nothing can be changed, as the past cannot.
    void setLocked(bool locked);

    [[nodiscard]] bool isUnsaved() const;
    /// What is open, with its changes, for another editor that takes this one's place. What is
    /// being asked is not waited for: nobody is told then what came of it.
    struct Draft {
        bool isOpen = false;
        bool isLoading = false; ///< its value is not known yet
        QString key;            ///< empty: it is new
        QString name;           ///< of a new one, as typed
        quint64 version = 0;
        QByteArray saved;
        QByteArray value;
    };
    [[nodiscard]] Draft draft() const;
    void resume(const Draft &draft);
    /// The least, so that the values get smaller before a scroll area around it scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void requestMade(const app::DataRequest &request);
    void stored(const QString &key, quint64 version, const QByteArray &value);
    void removed(const QString &key);

private:
    enum class Purpose { Load, Compare, Save, Remove };
    enum class Question { Leave, Conflict, DeleteConflict, Delete };

    void build();
    void load(const QString &key);
    void save();
    void saveAsPlainText();
    void askToRemove();
    void ask(Question question, const QString &text, const QStringList &answers);
    void answer(int number);
    void send(Purpose purpose, DataVerb verb);
    void loaded(const DataAnswer &answer);
    void saved(const DataAnswer &answer);
    void gone(const DataAnswer &answer);
    void conflicted(quint64 theirs, bool wasDelete);
    void judge();

    QString m_key;         ///< empty: none is open, or it is new
    quint64 m_version = 0; ///< that was read; 0: it was absent
    QByteArray m_saved;    ///< as it was read
    QByteArray m_sent;
    QString m_next; ///< to be opened once it is decided what becomes of the changes
    bool m_isNew = false;
    bool m_isLocked = false;
    Purpose m_purpose = Purpose::Load;
    bool m_isWaiting = false;
    Question m_question = Question::Leave;
    QLineEdit *m_name;
    widgets::StateLine *m_state;
    widgets::JsonEdit *m_edit;
    widgets::StateLine *m_json;
    widgets::JsonEdit *m_theirs;
    widgets::ChoiceBar *m_choice;
    QPushButton *m_save;
    QPushButton *m_plain; ///< there while it is no JSON
    QPushButton *m_revert;
    QPushButton *m_remove;
    quint64 m_number = 0; ///< of the last request
};

} // namespace app
