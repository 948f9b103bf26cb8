// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"

#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct PackVerb {
    Q_DECLARE_TR_FUNCTIONS(PackVerb)
};

void addOutput(Verb& verb)
{
    addOption(verb, "output,o", PackVerb::tr("where to write it; replaced only when it is whole"));
}

} // namespace

Verb inviteVerb(const RunElsewhere& packs)
{
    Verb verb{
        "invite",
        PackVerb::tr("write an invitation to a round, which other workspaces open"),
        "FILE --round LABEL [--date YYYY-MM-DD] [--questionnaire ID]… --output PATH.soundings-round [--far-date]",
        PackVerb::tr("It carries the round, its questionnaires whole, the agencies of this workspace, the minimum "
                     "group, the marking and the key of this workspace. A round that is new is added."),
        "soundings-cli invite board.soundings --round \"Autumn 2026\" --output autumn.soundings-round",
        {},
        {},
        namedFor("invite", packs)};
    addFile(verb);
    addOption(verb, "round", PackVerb::tr("the round's label"));
    addOption(verb, "date", PackVerb::tr("the date of a new round; today if none is named"));
    addList(verb, "questionnaire",
            PackVerb::tr("of a new round: a questionnaire's id; may be given again; the built-in "
                         "ones if none is named"));
    addOutput(verb);
    addFarDate(verb);
    return verb;
}

Verb exportVerb(const RunElsewhere& packs)
{
    Verb verb{
        "export",
        PackVerb::tr("write a pack: what leaves of a closed round, signed"),
        "FILE --round LABEL --output PATH.soundings-pack [--include LIST] [--for AGENCY] [--seal-for KEYFILE | "
        "--passphrase-file PATH] [--unnamed-pairs] | FILE --round LABEL --preview [--format text|json]",
        PackVerb::tr("LIST is of scores, sections, items, about-partners, influences, actions, staff, comments, notes "
                     "and evidence: all but the last three if none is named. A pack for a partner has what is about "
                     "that partner, and nothing about others.\n"
                     "--preview writes exactly what would leave, as a page to read or as the JSON itself, and keeps "
                     "nothing. What was given to whom and when is kept in the workspace."),
        "soundings-cli export ours.soundings --round \"Autumn 2026\" --output northvale.soundings-pack",
        {},
        {},
        namedFor("export", packs)};
    addFile(verb);
    addOption(verb, "round", PackVerb::tr("the round's label; the latest if none is named"));
    addOutput(verb);
    addOption(verb, "include", PackVerb::tr("what leaves: parts with commas or spaces between them"));
    addOption(verb, "for", PackVerb::tr("the partner, or the partnership, that it is for"));
    addOption(verb, "seal-for", PackVerb::tr("a key file or an invitation: only who has that key can open the pack"));
    addOption(verb, "passphrase-file", PackVerb::tr("a file with a passphrase in its first line that opens the pack"));
    addSwitch(verb, "unnamed-pairs", PackVerb::tr("what we and another say of each other is never shown by name"));
    addSwitch(verb, "preview", PackVerb::tr("say exactly what would leave, and write no pack"));
    addFormat(verb, Formats::TextJson);
    return verb;
}

Verb importVerb(const RunElsewhere& packs)
{
    Verb verb{
        "import",
        PackVerb::tr("open packs and invitations that others made"),
        "FILE PATH… [--passphrase-file PATH] [--accept-key FINGERPRINT]… [--format text|json]",
        PackVerb::tr("PATH is a file, or a folder: then every .soundings-pack and .soundings-round in it. Each file "
                     "is listed as new, unchanged, newer, older or refused, with the reason. What is refused leaves "
                     "nothing behind; the others are stored."),
        "soundings-cli import board.soundings packs/",
        {},
        {},
        namedFor("import", packs)};
    addFile(verb);
    addList(verb, "path", PackVerb::tr("the files or folders"));
    verb.positional.add("path", -1);
    addOption(verb, "passphrase-file", PackVerb::tr("a file with the passphrase in its first line"));
    addList(verb, "accept-key",
            PackVerb::tr("the fingerprint of a changed key, after it was read to you by telephone"));
    addFormat(verb, Formats::TextJson);
    return verb;
}

Verb keyVerb(const RunElsewhere& packs)
{
    Verb verb{"key",
              PackVerb::tr("the fingerprint of this workspace's key, and the public key as a file"),
              "FILE [--output PATH] [--format text|json]",
              PackVerb::tr("The key is made at first use. Its secret half never leaves the workspace."),
              "soundings-cli key board.soundings --output board.soundings-key",
              {},
              {},
              namedFor("key", packs)};
    addFile(verb);
    addOutput(verb);
    addFormat(verb, Formats::TextJson);
    return verb;
}

} // namespace soundings::cli
