// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/arguments.h>

namespace qingshan {

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOperandsInOrder();
    void anOptionalOperandMayBeAbsent();
    void takesOptionsAnywhere();
    void valuesMayBeginWithADash_data();
    void valuesMayBeginWithADash();
    void twoDashesEndTheOptions();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void anEmptyValueIsAValue();
};

namespace {

CommandForm form()
{
    return {
        {{u"FILE"_s}, {u"VALUE"_s, Operand::Presence::Optional}},
        {{u"area"_s, u"A"_s, {}},
         {u"chart"_s, u"ID"_s, {}, {}, Option::Times::Many},
         {u"lang"_s, u"L"_s, {}, {u"zh"_s, u"en"_s}},
         {u"force"_s, {}, {}}}};
}

Result<Arguments> parsed(const QString& words)
{
    return Arguments::parse(words.split(u' '), form());
}

} // namespace

void ArgumentsTest::takesOperandsInOrder()
{
    const auto arguments = parsed(u"a.qingshan 70"_s);
    QVERIFY(arguments);
    QCOMPARE(arguments->operand(u"FILE"_s), u"a.qingshan"_s);
    QCOMPARE(arguments->operand(u"VALUE"_s), u"70"_s);
}

void ArgumentsTest::anOptionalOperandMayBeAbsent()
{
    const auto arguments = parsed(u"a.qingshan"_s);
    QVERIFY(arguments);
    QVERIFY(arguments->operand(u"VALUE"_s).isNull());
    QVERIFY(!arguments->has(u"area"_s));
    QVERIFY(!arguments->value(u"area"_s));
}

void ArgumentsTest::takesOptionsAnywhere()
{
    const auto arguments = parsed(u"--chart x a --force --area=city --chart=y 70"_s);
    QVERIFY(arguments);
    QCOMPARE(arguments->operand(u"FILE"_s), u"a"_s);
    QCOMPARE(arguments->operand(u"VALUE"_s), u"70"_s);
    QCOMPARE(arguments->value(u"area"_s), u"city"_s);
    QCOMPARE(arguments->values(u"chart"_s), QStringList({u"x"_s, u"y"_s}));
    QVERIFY(arguments->has(u"force"_s));
}

void ArgumentsTest::valuesMayBeginWithADash_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("value");
    QTest::newRow("a dash alone") << "a -"
                                  << "-";
    QTest::newRow("a negative number") << "a -5"
                                       << "-5";
    QTest::newRow("a fraction") << "a -.5"
                                << "-.5";
    QTest::newRow("a long dash") << "a —"
                                 << "—";
    QTest::newRow("below detection") << "a <0.5"
                                     << "<0.5";
}

void ArgumentsTest::valuesMayBeginWithADash()
{
    QFETCH(QString, words);
    QFETCH(QString, value);
    const auto arguments = parsed(words);
    QVERIFY(arguments);
    QCOMPARE(arguments->operand(u"VALUE"_s), value);
}

void ArgumentsTest::twoDashesEndTheOptions()
{
    const auto arguments = parsed(u"--force -- --area --"_s);
    QVERIFY(arguments);
    QCOMPARE(arguments->operand(u"FILE"_s), u"--area"_s);
    QCOMPARE(arguments->operand(u"VALUE"_s), u"--"_s);
}

void ArgumentsTest::refusesWrongCalls_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown option") << "a --colour"
                                    << "--colour";
    QTest::newRow("short option") << "a -x"
                                  << "-x";
    QTest::newRow("part of a name") << "a --for"
                                    << "--for";
    QTest::newRow("one dash") << "a -force"
                              << "-force";
    QTest::newRow("twice") << "a --area x --area y"
                           << "--area";
    QTest::newRow("no value at the end") << "a --area"
                                         << "--area A";
    QTest::newRow("no value before an option") << "a --area --force"
                                               << "--area A";
    QTest::newRow("value for a switch") << "a --force=1"
                                        << "--force";
    QTest::newRow("no choice") << "a --lang fr"
                               << "zh, en";
    QTest::newRow("too many") << "a b c"
                              << "\"c\"";
    QTest::newRow("too few") << "--force"
                             << "FILE";
}

void ArgumentsTest::refusesWrongCalls()
{
    QFETCH(QString, words);
    QFETCH(QString, told);
    const auto arguments = parsed(words);
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().message.contains(told), qUtf8Printable(arguments.error().message));
}

void ArgumentsTest::anEmptyValueIsAValue()
{
    const auto arguments = Arguments::parse({u"a"_s, u""_s, u"--area"_s, u""_s}, form());
    QVERIFY(arguments);
    QVERIFY(!arguments->operand(u"VALUE"_s).isNull());
    QVERIFY(arguments->operand(u"VALUE"_s).isEmpty());
    QCOMPARE(arguments->value(u"area"_s), QString());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ArgumentsTest)
#include "argumentstest.moc"
