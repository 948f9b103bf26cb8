// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QListWidget>
#include <QTextEdit>

#include "core/pack/envelope.h"
#include "core/pack/sign_keys.h"
#include "core/storage/key_table.h"
#include "tests/support/open_window.h"
#include "tests/support/pack_exchange.h"
#include "tests/support/qt_strings.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

void openCopyOf(OpenWindow& w, const Connection& file, const char* name)
{
    file.saveCopy(w.path(name).toStdString());
    REQUIRE(w.session.open(w.path(name)));
    w.settle();
}

} // namespace

TEST_CASE("the page beside what is chosen of a pack says what leaves, and the pack that is saved has just that")
{
    const InvitingBoard board;
    const AnsweringAgency agency(board, kNorthvale, kWestmoor);
    OpenWindow w;
    openCopyOf(w, agency.file, "w.soundings");
    w.trigger("round-give");
    const auto& page = w.find<QTextEdit>("give-page");
    const auto& notes = w.find<QListWidget>("give-notes");
    REQUIRE(notes.count() > 0);
    for (int row = 0; row < notes.count(); ++row)
        CHECK(notes.item(row)->checkState() == Qt::Unchecked);
    CHECK(page.toPlainText().contains(QStringLiteral("Meet monthly")));
    CHECK_FALSE(page.toPlainText().contains(QStringLiteral("Note:")));
    w.click("give-part-actions");
    QTest::qWait(100);
    CHECK_FALSE(page.toPlainText().contains(QStringLiteral("Meet monthly")));
    w.prompts.savePaths = {w.path("n.soundings-pack")};
    w.click("give-save");
    const std::string written = openEnvelope(bytesOf(w.path("n.soundings-pack").toStdString()), {}).content;
    CHECK(written.find("about_partner") != std::string::npos);
    CHECK(written.find("Meet monthly") == std::string::npos);
    const QString fingerprint = QString::fromStdString(fingerprintOf(w.session.packs().key()->key));
    CHECK(w.find<QLabel>("give-outcome").text().contains(fingerprint));
    CHECK(w.find<QLabel>("give-given").text().contains(QStringLiteral("Vale Partnership")));
}

TEST_CASE("opened files are listed with what became of each, and a changed key is taken only by its fingerprint")
{
    const InvitingBoard board;
    const AnsweringAgency agency(board, kNorthvale, kWestmoor);
    const SignKeys changed = newSignKeys();
    OpenWindow w;
    const auto put = [&](const char* name, const std::string& bytes) {
        writeBytes(w.path(name).toStdString(), bytes);
        return w.path(name);
    };
    const std::string pack = agency.pack();
    nlohmann::json content = nlohmann::json::parse(openEnvelope(pack, {}).content);
    content["number"] = 2;
    openCopyOf(w, board.file, "b.soundings");
    w.trigger("file-open-packs");
    w.prompts.openPaths = {put("a.soundings-pack", pack)};
    w.click("packs-files");
    CHECK(w.find<QLabel>("packs-sum").text().contains(QStringLiteral("Taken in: 1.")));
    w.prompts.openPaths = {put("c.soundings-pack", signedFile(SignedKind::Pack, content.dump(), changed))};
    w.click("packs-files");
    CHECK(w.find<QLabel>("taken-reason-0").text().contains(QStringLiteral("HAS CHANGED")));
    w.type("taken-typed-0", QStringLiteral("12345 12345 12345 12345 12345"));
    w.click("taken-accept-0");
    CHECK(w.find<QLabel>("packs-sum").text().contains(QStringLiteral("Refused: 1.")));
    w.type("taken-typed-0", QString::fromStdString(fingerprintOf(changed.publicKey)).remove(QLatin1Char(' ')));
    w.click("taken-accept-0");
    CHECK(w.find<QLabel>("packs-sum").text().contains(QStringLiteral("Refused: 0.")));
}

TEST_CASE("a file that is sealed by a passphrase asks for it, and a wrong one stores nothing")
{
    const InvitingBoard board;
    const AnsweringAgency agency(board, kNorthvale, kWestmoor);
    OpenWindow w;
    writeBytes(w.path("s.soundings-pack").toStdString(), sealedByPassphrase(agency.pack(), "heron"));
    openCopyOf(w, board.file, "b.soundings");
    w.trigger("file-open-packs");
    CHECK_FALSE(w.find("packs-passphrase").isVisible());
    w.prompts.openPaths = {w.path("s.soundings-pack")};
    w.click("packs-folder");
    CHECK(w.find("packs-passphrase").isVisible());
    w.type("packs-passphrase", QStringLiteral("heron"));
    w.click("packs-unseal");
    CHECK(w.find<QLabel>("packs-sum").text().contains(QStringLiteral("Taken in: 1.")));
    CHECK_FALSE(w.find("packs-passphrase").isVisible());
}

TEST_CASE("an invitation says who is invited and what goes, and is saved as one file; the key has its dialog")
{
    const InvitingBoard board;
    OpenWindow w;
    openCopyOf(w, board.file, "b.soundings");
    w.trigger("round-invite");
    CHECK(w.find<QLabel>("invite-agencies").text() == QStringLiteral("Northvale Council\nWestmoor Police"));
    w.prompts.savePaths = {w.path("autumn.soundings-round")};
    w.click("invite-save");
    CHECK(bytesOf(w.path("autumn.soundings-round").toStdString()) == board.invitation);
    const QString fingerprint = QString::fromStdString(fingerprintOf(ownKeys(board.file)->publicKey));
    CHECK(w.find<QLabel>("invite-outcome").text().contains(fingerprint));
    w.click("invite-close");
    w.trigger("file-key");
    CHECK(w.find<QLabel>("key-fingerprint").text() == fingerprint);
}

TEST_CASE("Home starts a board's workspace")
{
    OpenWindow w;
    w.click("home-board");
    w.type("new-name", QStringLiteral("Vale Partnership"));
    w.click("new-make");
    CHECK(w.session.workspace().partnership == "Vale Partnership");
}
