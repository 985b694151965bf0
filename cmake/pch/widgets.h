// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for everything that draws.
#pragma once

#include "core.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QGraphicsItem>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWidget>
