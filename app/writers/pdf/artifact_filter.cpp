// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/artifact_filter.h"

namespace soundings {

void ArtifactFilter::endArtifact()
{
    if (m_isInArtifact)
        write("\nEMC\n");
    m_isInArtifact = false;
}

void ArtifactFilter::beginArtifact()
{
    if (!m_isInArtifact)
        write("\n/Artifact BMC\n");
    m_isInArtifact = true;
}

void ArtifactFilter::handleOperator(const QPDFTokenizer::Token& token)
{
    const std::string& word = token.getValue();
    const bool begins = word == "BDC" || word == "BMC";
    const bool ends = word == "EMC";
    if (m_depth == 0 && ((begins && m_operands.find("/MCID") == std::string::npos) || (ends && m_leftOut > 0))) {
        m_leftOut += begins ? 1 : -1;
        m_operands.clear();
        return;
    }
    if (begins && m_depth == 0)
        endArtifact();
    else if (m_depth == 0)
        beginArtifact();
    m_depth += begins ? 1 : ends ? -1 : 0;
    write(m_operands);
    m_operands.clear();
    writeToken(token);
}

void ArtifactFilter::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() == QPDFTokenizer::tt_word) {
        handleOperator(token);
    } else if (token.getType() == QPDFTokenizer::tt_inline_image) {
        if (m_depth == 0)
            beginArtifact();
        write(m_operands);
        m_operands.clear();
        writeToken(token);
    } else {
        m_operands += token.getRawValue();
    }
}

void ArtifactFilter::handleEOF()
{
    write(m_operands);
    m_operands.clear();
    endArtifact();
}

} // namespace soundings
