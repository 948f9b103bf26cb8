// SPDX-License-Identifier: GPL-3.0-or-later
// From the platforms' own source and pages and from files they wrote; in Welsh where a platform has it.
#include "core/mapping/personal_headings.h"

#include "core/mapping/folded_text.h"

#include <algorithm>
#include <unordered_set>

namespace soundings {

namespace {

const std::unordered_set<std::string_view>& personalHeadings()
{
    static const std::unordered_set<std::string_view> all{
        // Microsoft Forms
        "id", "start time", "completion time", "email", "name", "language", "last modified time", "total points",
        "quiz feedback", "grade posted time", "amser dechrau", "amser cychwyn", "amser cwblhau", "amser gorffen",
        "e-bost", "ebost", "enw", "iaith", "amser addasu diwethaf", "amser a addaswyd ddiwethaf",
        "amser newid diwethaf", "amser y newid diwethaf", "amser diwygio diwethaf",
        // Google Forms
        "timestamp", "username", "email address", "stamp amser", "enw defnyddiwr", "cyfeiriad e-bost",
        "cyfeiriad ebost",
        // LimeSurvey
        "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl",
        "firstname", "lastname", "interviewtime", "response id", "date submitted", "last page", "start language",
        "date started", "date last action", "ip address", "referrer url", "first name", "last name", "total time",
        "access code",
        // KoBoToolbox
        "start", "end", "today", "deviceid", "phonenumber", "simserial", "subscriberid", "imei", "audit", "_id",
        "_uuid", "_submission_time", "_submitted_by", "_validation_status", "_notes", "_status", "_tags", "_index",
        "_parent_index", "_parent_table_name", "__version__", "_version_", "rootuuid", "instanceid", "instancename",
        "deprecatedid", "formhub/uuid", "_xform_id_string", "_geolocation", "_bamboo_dataset_id", "_attachments",
        // ODK Central
        "submissiondate", "meta-instanceid", "meta-instancename", "meta-entity", "key", "parent_key", "submitterid",
        "submittername", "attachmentspresent", "attachmentsexpected", "status", "reviewstate", "edits", "formversion",
        // Qualtrics
        "start date", "end date", "enddate", "response type", "ipaddress", "progress", "duration (in seconds)",
        "finished", "recordeddate", "recorded date", "responseid", "responseset", "responselastname",
        "responsefirstname", "externalreference", "externaldatareference", "external data reference",
        "locationlatitude", "locationlongitude", "locationaccuracy", "location latitude", "location longitude",
        "distributionchannel", "distribution channel", "userlanguage", "user language", "_recordid",
        // SurveyMonkey
        "respondent id", "collector id", "date created", "date modified", "email", "custom data 1", "custom data",
        "respondent_id", "collector_id", "date_created", "date_modified", "ip_address", "email_address", "first_name",
        "last_name", "custom_1",
        // REDCap
        "record_id", "record id", "redcap_survey_identifier", "survey identifier", "redcap_event_name", "event name",
        "redcap_data_access_group", "data access group", "survey timestamp", "complete?", "repeat instrument",
        "repeat instance",
        // SmartSurvey, Jisc Online Surveys
        "userid", "userno", "user id", "user no", "user number", "unique id", "started", "ended", "completed",
        "tracking link", "tracking id", "collector", "collector name", "unique response number", "urn",
        "response number", "respondent", "respondent number", "completion date", "date completed", "submission date",
        // SurveyJS and what stores its results
        "locale", "submittedat", "createdat", "updatedat", "clientip", "client ip", "happenedat", "instanceid", "ip",
        "useragent", "user agent", "browser", "sessionid", "session id",
        // sheets kept by hand
        "form no", "form no.", "form number", "form", "staff no", "staff no.", "staff number", "staff id",
        "employee no", "employee no.", "employee number", "employee id", "payroll no", "payroll number", "no", "no.",
        "#", "row", "row no", "serial no", "serial number", "full name", "surname", "forename", "given name",
        "family name", "initials", "staff name", "employee name", "respondent name", "participant", "participant id",
        "participant no", "participant number", "phone", "phone number", "telephone", "telephone number", "mobile",
        "mobile number", "address", "postcode", "date of birth", "dob", "date", "time", "date and time", "date entered",
        "date received", "entered by", "typed by", "entered on", "rhif", "rhif ffurflen", "rhif staff", "cyfenw",
        "enw cyntaf", "enw llawn", "dyddiad", "amser", "ffon", "ffôn", "cyfeiriad", "cod post"};
    return all;
}

constexpr std::string_view kPersonalStarts[] = {"_submission_",   "recipient",     "attribute_",  "redcap_",
                                                "points - ",      "feedback - ",   "grouptime",   "group time",
                                                "question time:", "custom data ",  "pwyntiau - ", "adborth - ",
                                                "submission_",    "embedded data", "q_recaptcha"};
constexpr std::string_view kPersonalEnds[] = {"_latitude",   "_longitude",    "_altitude",   "_precision",
                                              "_timestamp",  "_complete",     "/instanceid", "/rootuuid",
                                              "/deviceid",   "/instancename", "/audit",      "_geolocation",
                                              "-instanceid", "-instancename", "-rootuuid",   "-deprecatedid"};
constexpr std::string_view kLimeSurveyHeadings[] = {"submitdate",    "lastpage",       "startlanguage",
                                                    "interviewtime", "date submitted", "start language"};

/// "rulesTime": a code and, with a capital letter, "Time".
bool isQuestionTime(std::string_view heading)
{
    return heading.size() > 4 && heading.ends_with("Time") && heading.find(' ') == std::string_view::npos;
}

} // namespace

bool isPersonalHeading(std::string_view heading, bool isLimeSurvey)
{
    if (isLimeSurvey && isQuestionTime(heading))
        return true;
    const std::string folded = foldedText(heading);
    for (const std::string_view text : {std::string_view(folded), withoutLeadingNumber(folded)})
        if (personalHeadings().contains(text))
            return true;
    return std::any_of(std::begin(kPersonalStarts), std::end(kPersonalStarts),
                       [&](std::string_view start) { return folded.starts_with(start); })
        || std::any_of(std::begin(kPersonalEnds), std::end(kPersonalEnds),
                       [&](std::string_view end) { return folded.ends_with(end); });
}

bool isLimeSurveyHeading(std::string_view heading)
{
    const std::string folded = foldedText(heading);
    return std::find(std::begin(kLimeSurveyHeadings), std::end(kLimeSurveyHeadings), folded)
        != std::end(kLimeSurveyHeadings);
}

} // namespace soundings
