package @name@.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

import org.clientele.model.Party;

/** How long somebody has been a customer. */
final class Tenure {

    private Tenure() {
    }

    /** Full years up to a day; empty for who is no customer, or whose first day is not known or lies ahead. */
    static OptionalLong years(Party party, LocalDate day) {
        LocalDate since = party.getCustomer() == null ? null : party.getCustomer().getSince();
        return since == null || since.isAfter(day) ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.YEARS.between(since, day));
    }
}
