package org.clientele.customers.internal.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.store.CommitCheck.RowRule;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPointKind;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** The rules of single rows of a batch, for the columns that it writes. */
final class RowRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<FeaturePath> columns;
    private final List<RowRule> all = new ArrayList<>();

    private RowRules(List<FeaturePath> columns) {
        this.columns = columns;
    }

    static Optional<RowRule> of(RecordCheckService rules, List<FeaturePath> columns, LocalDate today) {
        RowRules made = new RowRules(columns);
        made.contactPoint(rules);
        made.birthDate(today);
        made.period();
        made.relationship();
        if (made.all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((row, report) -> made.all.forEach(rule -> rule.check(row, report)));
    }

    private int place(EAttribute attribute) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).attribute() == attribute) {
                return i;
            }
        }
        return -1;
    }

    private void contactPoint(RecordCheckService rules) {
        int kind = place(Literals.CONTACT_POINT__KIND);
        int value = place(Literals.CONTACT_POINT__VALUE);
        if (kind >= 0 && value >= 0) {
            all.add((row, report) -> {
                String text = row.getString(value);
                if (text != null && !text.isBlank()) {
                    IStatus status = rules.checkContactPoint(ContactPointKind.get((int) row.getLong(kind)), text);
                    if (!status.isOK()) {
                        report.problem(null, columns.get(value).toString(), status.getMessage());
                    }
                }
            });
        }
    }

    private void birthDate(LocalDate today) {
        int birth = place(Literals.PERSON__BIRTH_DATE);
        if (birth >= 0) {
            all.add((row, report) -> {
                LocalDate day = row.getDate(birth);
                if (day != null && day.isAfter(today)) {
                    report.problem(null, columns.get(birth).toString(), Messages.birthDate);
                }
            });
        }
    }

    private void period() {
        int from = place(Literals.DATED__VALID_FROM);
        int to = place(Literals.DATED__VALID_TO);
        if (from >= 0 && to >= 0) {
            all.add((row, report) -> {
                LocalDate first = row.getDate(from);
                LocalDate last = row.getDate(to);
                if (first != null && last != null && last.isBefore(first)) {
                    report.problem(null, columns.get(to).toString(), Messages.period);
                }
            });
        }
    }

    private void relationship() {
        int target = place(Literals.RELATIONSHIP__TARGET);
        int share = place(Literals.RELATIONSHIP__SHARE);
        if (target >= 0) {
            all.add((row, report) -> {
                if (row.getLong(target) == row.rootId()) {
                    report.problem(null, columns.get(target).toString(), Messages.self);
                }
            });
        }
        if (share >= 0) {
            all.add((row, report) -> {
                BigDecimal part = row.getDecimal(share);
                if (part != null && (part.signum() <= 0 || part.compareTo(HUNDRED) > 0)) {
                    report.problem(null, columns.get(share).toString(),
                            NLS.bind(Messages.share, part.toPlainString()));
                }
            });
        }
    }
}
