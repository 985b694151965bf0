// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

namespace qingshan::test {

using namespace Qt::StringLiterals;

StorageFixture::StorageFixture()
{
    if (!m_folder.isValid()) {
        qFatal("%s", qUtf8Printable(m_folder.errorString()));
    }
}

StorageFixture::~StorageFixture()
{
    // A test may have made the folder read-only: it could not be removed then.
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString StorageFixture::at(const QString& name) const
{
    return m_folder.filePath(name);
}

QStringList StorageFixture::content() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString StorageFixture::makeDocument(const QString& name)
{
    const auto file = DocumentFile::create(at(name), richDataset(), originOf(u"Sample"_s));
    if (!file) {
        qFatal("%s %s", qUtf8Printable(file.error().message), qUtf8Printable(file.error().detail));
    }
    return at(name);
}

namespace {

void addAreas(Dataset& dataset)
{
    const QList<Area> areas{
        {AreaKey(u"xiangxi"_s), AreaRole::Subject, {u"湘西州"_s, u"Xiangxi"_s}},
        {AreaKey(u"jishou"_s), AreaRole::County, {u"吉首市"_s, QString()}},
        {AreaKey(u"hunan"_s), AreaRole::Province, {QString(), u"Hunan's \"province\""_s}},
        {AreaKey(u"peer-1"_s), AreaRole::Peer, {u"'; DROP TABLE figure; --"_s, u"%_?\\"_s}},
        {AreaKey(u"china"_s), AreaRole::Nation, {u"全国"_s, u"China"_s}}};
    for (const Area& area : areas) {
        dataset.apply(AreaChange{dataset.areas().size(), std::nullopt, area});
    }
}

void addFigures(Dataset& dataset)
{
    const auto put = [&dataset](const char* indicator, int year, const Figure& figure) {
        dataset.apply(FigureChange{figureId(indicator, year, "xiangxi"), std::nullopt, figure});
    };
    put("air.pm25", 2015, Figure::of(decimalOf("35.0")));
    put("air.pm25", 2016, Figure::of(decimalOf("35.00"), FigureState::Provisional));
    put("air.pm25", 2017, Figure::of(decimalOf("0.000000000000000001"), FigureState::Estimated));
    put("air.pm25", 2018, Figure::without(FigureState::Withheld));
    put("air.pm25", 2019, Figure::without(FigureState::Pending));
    put("air.pm25", 2020, Figure::without(FigureState::NotApplicable));
    put("air.pm25", 2021, Figure::of(decimalOf("0.50"), FigureState::BelowDetection));
    put("forest.cover_rate", 2021,
        {decimalOf("70.24"), FigureState::Final, u"森林覆盖率（2020年口径）"_s,
         u"团结报 2023-01-14, p. 3; \"quoted\" 'and' more"_s, u"line 1\nline 2\t😀"_s});
    put("newer.indicator", 1900, Figure::of(decimalOf("-999999999999999999")));
    put("newer.indicator", 2200, Figure::of(decimalOf("0")));
    dataset.apply(FigureChange{
        figureId("tourism.visitors", 2019, "jishou"), std::nullopt, Figure::of(decimalOf("1200"))});
}

void addTargets(Dataset& dataset)
{
    const auto put = [&dataset](int year, const char* spec, Target rest = {}) {
        rest.spec = TargetSpec::parse(QString::fromUtf8(spec)).value();
        dataset.apply(TargetChange{
            {IndicatorKey(u"air.pm25"_s), AreaKey(u"hunan"_s), yearOf(year)}, std::nullopt, rest});
    };
    const auto binding = TargetNature::Binding;
    const auto expected = TargetNature::Expected;
    put(2020, ">=70.240");
    put(2021, ">80", {{}, binding});
    put(2022, "<=35", {{}, expected, 2015_year});
    put(2023, "<5", {{}, expected, 2015_year, decimalOf("40.0")});
    put(2024, "~15", {{}, expected, std::nullopt, std::nullopt, u"湖南省规划"_s});
    put(2025, "rank<=3", {{}, expected, std::nullopt, decimalOf("7")});
    put(2030, "cumulative 18", {{}, binding, 2020_year});
}

} // namespace

Dataset richDataset()
{
    Dataset dataset({{1900_year, 2200_year}, {std::nullopt}});
    addAreas(dataset);
    addFigures(dataset);
    addTargets(dataset);
    return dataset;
}

ChangeOrigin originOf(const QString& reason)
{
    return {QDateTime(QDate(2021, 3, 12), QTime(8, 30, 0, 123), Qt::UTC), u"staff"_s, reason};
}

FigureChange setTo(const Dataset& dataset, const FigureId& id, const std::optional<Figure>& figure)
{
    const Figure* before = dataset.find(id);
    return {id, before == nullptr ? std::nullopt : std::optional(*before), figure};
}

std::unique_ptr<DocumentFile> openForWriting(const QString& path)
{
    auto file = DocumentFile::open(path, Access::ReadWrite);
    if (!file) {
        qFatal("%s %s", qUtf8Printable(file.error().message), qUtf8Printable(file.error().detail));
    }
    return std::move(file).value();
}

QStringList contentOf(const QString& path)
{
    const auto file = DocumentFile::open(path, Access::ReadOnly);
    if (!file) {
        return {file.error().message, file.error().detail};
    }
    const auto dataset = (*file)->load();
    return dataset ? described(*dataset)
                   : QStringList{dataset.error().message, dataset.error().detail};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qUtf8Printable(path));
    }
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qUtf8Printable(path));
    }
}

QString runSql(const QString& path, const std::string& sql)
{
    try {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql);
        return {};
    } catch (const SQLite::Exception& exception) {
        return QString::fromUtf8(exception.what());
    }
}

QString askSql(const QString& path, const std::string& sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    return QString::fromStdString(database.execAndGet(sql).getString());
}

} // namespace qingshan::test
