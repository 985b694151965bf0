-- SPDX-FileCopyrightText: 2026 The Qingshan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first form of a document. A migration is never changed once it was released: the text of
-- these statements is compared with what stands in every file that is opened.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) > 0),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
    position INTEGER NOT NULL CHECK (position >= 0),
    role TEXT NOT NULL CHECK (role IN ('subject', 'county', 'province', 'peer', 'nation')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The area leads the key so that the foreign key finds its rows without an index of its own. A
-- value is the decimal text as it was typed. Areas may be removed and put back in the middle of a
-- transaction, hence DEFERRED. The states are compared one by one because SQLite builds a table in
-- memory for every row that is held against a longer IN list.
CREATE TABLE figure (
    indicator TEXT NOT NULL CHECK (length(indicator) > 0),
    area TEXT NOT NULL REFERENCES area (key) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    value TEXT CHECK (value GLOB '*[0-9]*' AND value NOT GLOB '*[^-0-9.]*'),
    state TEXT NOT NULL CHECK (state = 'final' OR state = 'provisional' OR state = 'estimated'
        OR state = 'withheld' OR state = 'pending' OR state = 'not_applicable'
        OR state = 'below_detection'),
    basis TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (area, indicator, year),
    CHECK ((value IS NULL)
        = (state = 'withheld' OR state = 'pending' OR state = 'not_applicable'))
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    indicator TEXT NOT NULL CHECK (length(indicator) > 0),
    area TEXT NOT NULL REFERENCES area (key) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    spec TEXT NOT NULL CHECK (length(spec) > 0),
    nature TEXT NOT NULL CHECK (nature IN ('binding', 'expected')),
    base_year INTEGER CHECK (base_year BETWEEN 1900 AND 2200),
    base_value TEXT CHECK (base_value GLOB '*[0-9]*' AND base_value NOT GLOB '*[^-0-9.]*'),
    source TEXT NOT NULL,
    PRIMARY KEY (area, indicator, year)
) STRICT, WITHOUT ROWID;

-- Every change ever made. "old" and "new" are the value, the target as written, the name of an
-- area or the settings; a state (of a figure), nature (of a target) or role (of an area) that is
-- NULL means that there was or is nothing. The details are JSON.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL CHECK (batch > 0),
    time TEXT NOT NULL CHECK (time GLOB '????-??-??T??:??:??.???Z'),
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'figure' OR kind = 'target' OR kind = 'area'
        OR kind = 'setting'),
    indicator TEXT,
    area TEXT,
    year INTEGER CHECK (year BETWEEN 1900 AND 2200),
    old TEXT,
    new TEXT,
    old_state TEXT,
    new_state TEXT,
    old_detail TEXT CHECK (old_detail GLOB '{*}'),
    new_detail TEXT CHECK (new_detail GLOB '{*}'),
    CHECK (kind NOT IN ('figure', 'target')
        OR (indicator IS NOT NULL AND area IS NOT NULL AND year IS NOT NULL)),
    CHECK (kind <> 'area' OR area IS NOT NULL)
) STRICT;

CREATE INDEX history_place ON history (indicator, area, year);

CREATE TRIGGER history_keeps_rows BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_keeps_content BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- INSERT OR REPLACE would remove a row without waking the trigger on DELETE.
CREATE TRIGGER history_replaces_nothing BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
