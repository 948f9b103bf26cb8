// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/artifact_filter.h"

namespace soundings {

void ArtifactFilter::endArtifact()
{
    if (m_isInArtifact)
        write("\nEMC\n");
    m_isInArtifact = false;
}

void ArtifactFilter::handleToken(const QPDFTokenizer::Token& token)
{
    const bool isOperator = token.getType() == QPDFTokenizer::tt_word;
    if (!isOperator && token.getType() != QPDFTokenizer::tt_inline_image) {
        m_operands += token.getRawValue();
        return;
    }
    const std::string& word = token.getValue();
    const bool begins = isOperator && (word == "BDC" || word == "BMC");
    if (begins) {
        if (m_depth == 0)
            endArtifact();
        ++m_depth;
    } else if (m_depth == 0 && !m_isInArtifact) {
        write("\n/Artifact BMC\n");
        m_isInArtifact = true;
    }
    write(m_operands);
    m_operands.clear();
    writeToken(token);
    if (isOperator && word == "EMC")
        --m_depth;
}

void ArtifactFilter::handleEOF()
{
    write(m_operands);
    m_operands.clear();
    endArtifact();
}

} // namespace soundings
