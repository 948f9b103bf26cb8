// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace soundings {

/// Marks whatever a page draws outside its tags as an artifact: PDF/UA-1 knows nothing third (ISO 14289-1, 7.1). Marked
/// content that Cairo puts around a glyph there to say its words is left out: an artifact has none.
class ArtifactFilter final : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void beginArtifact();
    void endArtifact();
    void handleOperator(const QPDFTokenizer::Token& token);

    std::string m_operands; ///< of the operator that comes next
    int m_depth = 0; ///< of marked content in a tag, the tag included
    int m_leftOut = 0; ///< depth of marked content outside tags
    bool m_isInArtifact = false;
};

} // namespace soundings
