// SPDX-License-Identifier: GPL-3.0-or-later
// An empty program linked like soundings-cli: what starting costs before anything is done.
#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
