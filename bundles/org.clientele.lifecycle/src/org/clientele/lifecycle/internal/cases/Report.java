package org.clientele.lifecycle.internal.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.clientele.core.retention.ChurnReport;
import org.clientele.core.retention.ChurnReport.Line;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;

/** Sums cases up by kind of churn. */
final class Report {

    private Report() {
    }

    static ChurnReport of(List<DeclineCase> cases, LocalDate from, LocalDate to) {
        List<Line> kinds = new ArrayList<>();
        for (ChurnKind kind : ChurnKind.values()) {
            Line line = line(kind, Messages.churn(kind), cases.stream()
                    .filter(each -> each.getDecision() == DeclineDecision.END && each.getChurn() == kind)
                    .filter(each -> between(each, from, to)).toList());
            if (kind != ChurnKind.NOT_STATED || line.cases() > 0) {
                kinds.add(line);
            }
        }
        Line recoveries = line(null, Messages.report_recoveries, cases.stream()
                .filter(each -> each.getDecision() == DeclineDecision.RECOVER && between(each, from, to)).toList());
        long open = cases.stream().filter(each -> each.getDecision() == DeclineDecision.OPEN).count();
        return new ChurnReport(from, to, kinds, recoveries, open);
    }

    private static boolean between(DeclineCase each, LocalDate from, LocalDate to) {
        LocalDate day = each.getDecidedOn();
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static Line line(ChurnKind kind, String title, List<DeclineCase> cases) {
        BigDecimal stake = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal regained = BigDecimal.ZERO;
        long back = 0;
        long away = 0;
        double days = 0;
        SortedSet<Long> parties = new TreeSet<>();
        for (DeclineCase each : cases) {
            stake = stake.add(amount(each.getAtStake()));
            cost = cost.add(amount(each.getCost()));
            parties.add(each.getCustomer().value());
            if (each.getOutcome() == DeclineOutcome.CAME_BACK) {
                back++;
                days += ChronoUnit.DAYS.between(each.getDecidedOn(), each.getOutcomeOn());
                regained = regained.add(amount(each.getRegained()));
            } else if (each.getOutcome() == DeclineOutcome.STAYED_AWAY) {
                away++;
            }
        }
        return new Line(kind, title, cases.size(), stake, back, away, cost, regained,
                back == 0 ? Double.NaN : days / back, List.copyOf(parties));
    }

    private static BigDecimal amount(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
