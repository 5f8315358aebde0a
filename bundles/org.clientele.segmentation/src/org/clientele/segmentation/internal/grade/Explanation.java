package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeProof.Missing;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.segmentation.internal.grade.ReadGrades.Row;
import org.eclipse.osgi.util.NLS;

/**
 * Says why figures give a grade.
 *
 * @param table the table
 * @param period the days of this review
 * @param held the grade before, or -1
 * @param figures the values of this review and those before that count, the latest first
 * @param details what each value of this review is made of; empty texts where that is not known
 */
record Explanation(ReadGrades table, GradePeriod period, int held, List<long[]> figures, List<String> details) {

    GradeProof proof() {
        int grade = table.decide(held, figures);
        int met = table.met(figures.getFirst());
        List<ProofNode> nodes = new ArrayList<>();
        for (int i = 0; i <= Math.max(grade, met); i++) {
            nodes.add(row(i, figures.getFirst(), false));
        }
        if (grade < met) {
            nodes.add(kept(grade));
        }
        String text = NLS.bind(Messages.proof,
                new Object[] { table.title(), table.rows().get(grade).title(), Texts.day(period.from()), Texts.day(period.to()) });
        Optional<String> next = grade == 0 ? Optional.empty() : Optional.of(table.rows().get(grade - 1).key());
        return new GradeProof(table.rows().get(grade).key(), period, new ProofNode(true, text, nodes), next,
                grade == 0 ? List.of() : missing(table.rows().get(grade - 1)));
    }

    private ProofNode row(int place, long[] values, boolean tolerant) {
        Row row = table.rows().get(place);
        long[] least = tolerant ? row.kept() : row.least();
        List<ProofNode> thresholds = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < values.length; i++) {
            if (least[i] != Long.MIN_VALUE) {
                boolean holds = values[i] >= least[i];
                all &= holds;
                thresholds.add(threshold(i, values[i], least[i], holds));
            }
        }
        return new ProofNode(all, thresholds.isEmpty() ? NLS.bind(Messages.proof_rest, row.title()) : row.title(),
                thresholds);
    }

    private ProofNode threshold(int metric, long value, long least, boolean holds) {
        GradeMetricType type = table.metrics().get(metric);
        String shown = Texts.figure(type.unit(), value);
        String text = NLS.bind(Messages.proof_threshold,
                new Object[] { type.label(), shown, Texts.figure(type.unit(), least) });
        String detail = details.isEmpty() ? "" : details.get(metric); //$NON-NLS-1$
        return ProofNode.leaf(holds, text, List.of(new UsedFact(null, type.label(),
                detail.isEmpty() ? shown : NLS.bind(Messages.proof_detail, shown, detail))));
    }

    /** A grade that is held although it was missed in this period. */
    private ProofNode kept(int grade) {
        if (table.keeps(grade, figures.getFirst())) {
            return new ProofNode(true, NLS.bind(Messages.proof_tolerance, table.rows().get(grade).title(),
                    Texts.number(table.tolerance())), List.of(row(grade, figures.getFirst(), true)));
        }
        int missed = 1;
        while (!table.keeps(grade, figures.get(missed))) {
            missed++;
        }
        return new ProofNode(true, NLS.bind(Messages.proof_reviews,
                new Object[] { table.rows().get(grade).title(), missed, table.reviews() }),
                List.of(row(grade, figures.get(missed), true)));
    }

    private List<Missing> missing(Row next) {
        List<Missing> missing = new ArrayList<>();
        long[] values = figures.getFirst();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < next.least()[i]) {
                GradeMetricType type = table.metrics().get(i);
                boolean none = values[i] == FactColumn.MISSING;
                long difference = next.least()[i] - (none ? 0 : values[i]);
                String text = NLS.bind(Messages.missing, new Object[] { type.label(),
                        Texts.figure(type.unit(), difference), Texts.figure(type.unit(), values[i]),
                        Texts.figure(type.unit(), next.least()[i]) });
                missing.add(new Missing(type.id(), none ? null : decimal(values[i]), decimal(next.least()[i]), text));
            }
        }
        return missing;
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value, GradeMetricType.SCALE);
    }
}
