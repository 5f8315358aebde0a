package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.grades.Grant;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.edits.NumberText;
import org.clientele.ui.segments.internal.grade.GradeView.Offer;

/** What somebody is about to note that a customer was given. Plain. */
final class GrantDraft {

    /** The most characters of a note. */
    static final int NOTE = 1000;

    private final NumberText numbers = NumberText.ofUser();
    private final DateText days = DateText.ofUser();
    private final GradeView view;
    private final long partyId;
    private LocalDate day;
    private Offer offer;
    private String cost = ""; //$NON-NLS-1$
    private String note = ""; //$NON-NLS-1$

    GrantDraft(GradeView view, long partyId) {
        this.view = view;
        this.partyId = partyId;
        this.day = view.today();
    }

    LocalDate day() {
        return day;
    }

    /** The privileges that the customer had on the day. */
    List<Offer> offers() {
        return view.offersOn(day);
    }

    Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    /** Takes another day; a privilege that the customer did not have then is let go. */
    void day(LocalDate when) {
        day = when;
        String key = offer == null ? null : offer.key();
        offer = offers().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }

    /** Takes one of the privileges; the text of its budget is what it cost, until somebody says otherwise. */
    String choose(int index) {
        offer = index < 0 ? null : offers().get(index);
        return offer == null ? "" : numbers.write(offer.budget()); //$NON-NLS-1$
    }

    void take(String costText, String noteText) {
        cost = costText;
        note = noteText.strip();
    }

    private BigDecimal amount() {
        return (BigDecimal) numbers.read(Literals.PRIVILEGE_GRANT__COST, cost).map(NumberText.Entry::value)
                .orElse(null);
    }

    /** What is missing or wrong, or empty. */
    Optional<String> problem() {
        BigDecimal amount = amount();
        if (day.isAfter(view.today())) {
            return Optional.of(Messages.bind(Messages.Grant_dayAhead, days.write(view.today())));
        } else if (offers().isEmpty()) {
            return Optional.of(Messages.bind(Messages.Grant_nothing, days.write(day)));
        } else if (offer == null) {
            return Optional.of(Messages.Grant_choose);
        } else if (amount == null || amount.signum() < 0) {
            return Optional.of(Messages.Grant_costMissing);
        } else if (amount.compareTo(offer.budget()) > 0 && note.isEmpty()) {
            return Optional.of(Messages.bind(Messages.Grant_overBudget, numbers.write(offer.budget())));
        }
        return Optional.empty();
    }

    /** What is to be noted; only where there is no problem. */
    Grant grant() {
        return new Grant(partyId, view.table(), offer.key(), day, amount(), OptionalLong.empty(), note);
    }
}
