package org.clientele.core.segmentation;

import org.clientele.core.rules.ProofNode;

/**
 * Why a customer came to a segment or went from it.
 *
 * @param then the proof of the segment's condition for the first day
 * @param now the proof for the second day
 * @param ruleThen the version of the segment that held on the first day
 * @param ruleNow the version of the segment that held on the second day
 * @since 1.0
 */
public record Reason(ProofNode then, ProofNode now, int ruleThen, int ruleNow) {
}
