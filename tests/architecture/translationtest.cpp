// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace qingshan {

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several for a plural
    QString type; ///< empty when finished
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            // A plural holds a <numerusform> for each form, everything else plain text.
            QString plain;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
                if (xml.isStartElement()) {
                    message.translations += xml.readElementText();
                } else {
                    plain += xml.text();
                }
            }
            if (message.translations.isEmpty()) {
                message.translations += plain;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of a .ts file that are still in use; `error` says why it could not be read.
QList<Message> readMessages(const QByteArray& content, QString& error)
{
    QList<Message> messages;
    QXmlStreamReader xml(content);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const Message message = readMessage(xml, context);
            const bool inUse = message.type != u"vanished" && message.type != u"obsolete";
            messages += inUse ? QList{message} : QList<Message>{};
        }
    }
    error = xml.errorString();
    return messages;
}

/// %1, %2, %n ... as a set: the order may differ between languages.
QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured());
    }
    return found;
}

QStringList errorsOf(const Message& message)
{
    QStringList errors;
    const auto report = [&](const QString& what) {
        errors += QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, what);
    };
    if (message.type == u"unfinished") {
        report(QStringLiteral("unfinished"));
    }
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            report(QStringLiteral("empty"));
        } else if (placeholders(translation) != placeholders(message.source)) {
            report(QStringLiteral("other placeholders in \"%1\"").arg(translation));
        }
    }
    if (message.translations.isEmpty()) {
        report(QStringLiteral("no translation"));
    }
    return errors;
}

QStringList errorsOf(const QByteArray& content)
{
    QString error;
    QStringList errors;
    const QList<Message> messages = readMessages(content, error);
    for (const Message& message : messages) {
        errors += errorsOf(message);
    }
    if (!error.isEmpty()) {
        errors += error;
    }
    if (messages.isEmpty()) {
        errors += QStringLiteral("no messages");
    }
    return errors;
}

QByteArray wrapped(const QByteArray& message)
{
    return QByteArray(
        "<TS language=\"zh_CN\"><context><name>Page</name>" + message + "</context></TS>");
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsMissing_data();
    void seesWhatIsMissing();
    void chineseIsComplete();
    void chineseSaysItIsChinese();

private:
    static QByteArray chinese();
};

void TranslationTest::seesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("errors");
    const auto row = [](const char* name, const QByteArray& translation, int errors) {
        QTest::newRow(name) << wrapped(
            "<message numerus=\"yes\"><location line=\"1\"/><source>"
            "%1 of %n</source>"
            + translation + "</message>")
                            << errors;
    };
    row("finished", "<translation>%n之%1</translation>", 0);
    row("unfinished", "<translation type=\"unfinished\">%n之%1</translation>", 1);
    row("empty", "<translation></translation>", 1);
    row("unfinished and empty", "<translation type=\"unfinished\"/>", 2);
    row("another placeholder", "<translation>%n之%2</translation>", 1);
    row("no translation", "", 1);
    row("plural", "<translation>\n<numerusform>%n之%1</numerusform>\n</translation>", 0);
    row("empty plural", "<translation><numerusform></numerusform></translation>", 1);
    row("no longer used", "<translation type=\"vanished\"></translation>", 1); // no messages left
    QTest::newRow("no messages") << wrapped("") << 1;
    QTest::newRow("no XML") << QByteArray("") << 2;
    QTest::newRow("cut off") << QByteArray("<TS><context>") << 2;
}

void TranslationTest::seesWhatIsMissing()
{
    QFETCH(QByteArray, content);
    QTEST(static_cast<int>(errorsOf(content).size()), "errors");
}

QByteArray TranslationTest::chinese()
{
    QFile file(QDir(qEnvironmentVariable("QINGSHAN_SOURCE"))
                   .filePath(QStringLiteral("resources/translations/qingshan_zh_CN.ts")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TranslationTest::chineseIsComplete()
{
    const QByteArray content = chinese();
    QVERIFY2(!content.isEmpty(), "resources/translations/qingshan_zh_CN.ts cannot be read");
    const QStringList errors = errorsOf(content);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
}

/// currentLanguage() asks the translation for its own code.
void TranslationTest::chineseSaysItIsChinese()
{
    QString error;
    const QList<Message> messages = readMessages(chinese(), error);
    const auto found = std::find_if(messages.cbegin(), messages.cend(), [](const Message& m) {
        return m.context == u"Language" && m.source == u"en";
    });
    QVERIFY(found != messages.cend());
    QCOMPARE(found->translations, QStringList{QStringLiteral("zh")});
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TranslationTest)
#include "translationtest.moc"
