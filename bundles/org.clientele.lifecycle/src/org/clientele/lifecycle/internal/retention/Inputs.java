package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;

/** The measures of a customer on a day as a case keeps them: one "signal=value" a line. */
public final class Inputs {

    private static final MathContext DIGITS = new MathContext(12);

    private Inputs() {
    }

    /**
     * Writes the measures of a proof.
     *
     * @param proof the proof
     * @return lines; signals that cannot be judged are left out
     */
    public static String of(DeclineProof proof) {
        StringBuilder text = new StringBuilder();
        for (Part part : proof.parts()) {
            if (part.judged()) {
                text.append(part.signal()).append('=')
                        .append(new BigDecimal(part.value(), DIGITS).stripTrailingZeros().toPlainString()).append('\n');
            }
        }
        return text.toString();
    }

    /**
     * Reads measures.
     *
     * @param text lines, or null
     * @return values by the id of the signal; lines that cannot be read are passed over
     */
    public static Map<String, Double> read(String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : text == null ? new String[0] : text.split("\n")) { //$NON-NLS-1$
            int at = line.lastIndexOf('=');
            try {
                values.put(line.substring(0, Math.max(0, at)), Double.valueOf(line.substring(at + 1)));
            } catch (NumberFormatException e) {
                continue; // an empty line
            }
        }
        return values;
    }
}
