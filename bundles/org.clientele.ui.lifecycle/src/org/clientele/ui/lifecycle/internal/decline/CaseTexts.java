package org.clientele.ui.lifecycle.internal.decline;

import java.util.Currency;
import java.util.function.Supplier;

import org.clientele.core.retention.CaseItem;
import org.clientele.model.ChurnKind;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;

/** Cases of decline in words. */
public final class CaseTexts {

    private final Formats formats = Formats.ofUser();
    private final ModelLabels labels = ModelLabels.registered();
    private final Supplier<Currency> currency;

    /**
     * Words with amounts in a currency.
     *
     * @param currency gives the base currency
     */
    public CaseTexts(Supplier<Currency> currency) {
        this.currency = currency;
    }

    /** Where a case stands, in a few words; empty without one. */
    public String state(CaseItem item) {
        if (item == null) {
            return ""; //$NON-NLS-1$
        }
        if (item.outcome() == DeclineOutcome.CAME_BACK) {
            return Messages.bind(Messages.Case_cameBack, formats.date(item.outcomeOn()));
        }
        if (item.outcome() == DeclineOutcome.STAYED_AWAY) {
            return Messages.bind(Messages.Case_stayedAway, formats.date(item.outcomeOn()));
        }
        return switch (item.decision()) {
        case OPEN -> Messages.bind(Messages.Case_open, formats.date(item.openedOn()));
        case RECOVER -> Messages.bind(Messages.Case_recovering, formats.date(item.decidedOn()));
        case END -> Messages.bind(Messages.Case_ended, formats.date(item.decidedOn()));
        };
    }

    /** The decision, with the kind of churn of an ended relation. */
    public String decision(CaseItem item) {
        String decision = labels.literal(Literals.DECLINE_CASE, Literals.DECLINE_DECISION, item.decision());
        return item.decision() == DeclineDecision.END
                ? Messages.bind(Messages.Case_decisionWithKind, decision, churn(item.churn())) : decision;
    }

    /** A kind of churn. */
    public String churn(ChurnKind kind) {
        return labels.literal(Literals.DECLINE_CASE, Literals.CHURN_KIND, kind);
    }

    /** What came of it, with the day and what the customer brought since. */
    public String outcome(CaseItem item) {
        if (item.decision() == DeclineDecision.OPEN) {
            return ""; //$NON-NLS-1$
        }
        String outcome = labels.literal(Literals.DECLINE_CASE, Literals.DECLINE_OUTCOME, item.outcome());
        if (item.outcome() != DeclineOutcome.CAME_BACK) {
            return item.outcomeOn() == null ? outcome : outcome + ' ' + formats.date(item.outcomeOn());
        }
        return Messages.bind(Messages.Case_outcomeRegained, new Object[] { outcome, formats.date(item.outcomeOn()),
                formats.money(item.regained(), currency()) });
    }

    /** Formats of the user. */
    Formats formats() {
        return formats;
    }

    /** The base currency. */
    Currency currency() {
        return currency.get();
    }
}
