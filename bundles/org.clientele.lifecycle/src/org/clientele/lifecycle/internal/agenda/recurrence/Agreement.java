package org.clientele.lifecycle.internal.agenda.recurrence;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceFinding.Kind;
import org.eclipse.osgi.util.NLS;

/** Which parts of a rule may stand together: the table of RFC 5545, section 3.3.10. */
final class Agreement {

    private static final int MOST_IN_MONTH = 5;

    private final Rule rule;
    private final List<RecurrenceFinding> findings = new ArrayList<>();

    private Agreement(Rule rule) {
        this.rule = rule;
    }

    static List<RecurrenceFinding> check(Rule rule) {
        Agreement agreement = new Agreement(rule);
        agreement.check();
        return agreement.findings;
    }

    private void check() {
        Frequency frequency = rule.frequency();
        if (rule.count() > 0 && rule.until() != null) {
            add(Kind.CONTRADICTION, "COUNT", Messages.count_and_until); //$NON-NLS-1$
        }
        if (rule.has(RulePart.BYWEEKNO) && frequency != Frequency.YEARLY) {
            only("BYWEEKNO", "YEARLY"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (rule.has(RulePart.BYYEARDAY) && frequency != Frequency.YEARLY && frequency != Frequency.HOURLY) {
            only("BYYEARDAY", "YEARLY"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (rule.has(RulePart.BYMONTHDAY) && frequency == Frequency.WEEKLY) {
            add(Kind.CONTRADICTION, "BYMONTHDAY", Messages.monthday_weekly); //$NON-NLS-1$
        }
        nth(frequency);
        positions(frequency);
    }

    private void nth(Frequency frequency) {
        boolean monthly = frequency == Frequency.MONTHLY
                || frequency == Frequency.YEARLY && rule.has(RulePart.BYMONTH);
        for (NthDay day : rule.days()) {
            if (day.number() == 0) {
                continue;
            }
            if (frequency != Frequency.MONTHLY && frequency != Frequency.YEARLY) {
                only("BYDAY=" + day.number() + NthDay.code(day.day()), "MONTHLY, YEARLY"); //$NON-NLS-1$ //$NON-NLS-2$
                return;
            }
            if (rule.has(RulePart.BYWEEKNO)) {
                add(Kind.CONTRADICTION, "BYDAY", Messages.nth_weekno); //$NON-NLS-1$
                return;
            }
            if (monthly && Math.abs(day.number()) > MOST_IN_MONTH) {
                add(Kind.BAD_VALUE, "BYDAY", //$NON-NLS-1$
                        NLS.bind(Messages.bad_nth, day.number() + NthDay.code(day.day())));
                return;
            }
        }
    }

    private void positions(Frequency frequency) {
        if (!rule.has(RulePart.BYSETPOS)) {
            return;
        }
        if (rule.days().isEmpty() && rule.numbers().size() == 1) {
            add(Kind.CONTRADICTION, "BYSETPOS", Messages.positions_alone); //$NON-NLS-1$
        } else if (frequency == Frequency.HOURLY) {
            add(Kind.NOT_SUPPORTED, "BYSETPOS", Messages.positions_of_times); //$NON-NLS-1$
        }
    }

    private void only(String part, String frequencies) {
        add(Kind.CONTRADICTION, part, NLS.bind(Messages.only_with, part, frequencies));
    }

    private void add(Kind kind, String part, String message) {
        findings.add(new RecurrenceFinding(kind, part, message));
    }
}
