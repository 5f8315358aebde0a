package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.retention.CaseDecided;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.EndRequest;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.ui.StoreSession;

/** A decision about one declining customer, as somebody fills it in. Plain. */
public final class DecideDraft {

    /** The most characters of a reason. */
    static final int REASON = 1000;

    /**
     * A template of a recovery plan.
     *
     * @param key its key
     * @param title its name
     */
    public record Template(String key, String title) {
    }

    private final StoreSession session;
    private final String model;
    private final long party;
    private final Optional<CaseItem> present;
    private DeclineDecision decision;
    private String template;
    private String owner;
    private LocalDate start;
    private ChurnKind churn = ChurnKind.NOT_STATED;
    private boolean moveStage = true;
    private String reason = ""; //$NON-NLS-1$
    private String cost;

    /**
     * Begins with what was decided, to recover where nothing was.
     *
     * @param session the store
     * @param model the key of the model by which the customer is declining; null: by hand
     * @param party the customer
     * @param present the case whose outcome is not known, if there is one
     */
    public DecideDraft(StoreSession session, String model, long party, Optional<CaseItem> present) {
        this.session = session;
        this.model = model;
        this.party = party;
        this.present = present;
        decision = present.map(CaseItem::decision).filter(was -> was == DeclineDecision.END)
                .orElse(DeclineDecision.RECOVER);
        owner = session.actor().account();
        churn = present.map(CaseItem::churn).orElse(ChurnKind.NOT_STATED);
        cost = present.map(CaseItem::cost).map(BigDecimal::toPlainString).orElse(""); //$NON-NLS-1$
    }

    /** The case that waits, if there is one. */
    public Optional<CaseItem> present() {
        return present;
    }

    /** What is decided; OPEN leaves it open. */
    public DeclineDecision decision() {
        return decision;
    }

    /** Decides. */
    public void decide(DeclineDecision wanted) {
        decision = wanted;
    }

    /** Says how the customer is won back; a null template makes no plan. */
    public void plan(String chosen, String account, LocalDate first) {
        template = chosen;
        owner = account == null ? "" : account.strip(); //$NON-NLS-1$
        start = first;
    }

    /** Says why the customer goes. */
    public void end(ChurnKind kind, boolean toEndStage) {
        churn = kind;
        moveStage = toEndStage;
    }

    /** Says why, and what recovering cost so far, as it was typed. */
    public void say(String why, String spent) {
        reason = why.strip();
        cost = spent.strip();
    }

    /** The account that answers for the plan. */
    public String owner() {
        return owner;
    }

    /** The kind of churn. */
    public ChurnKind churn() {
        return churn;
    }

    /** The cost as it was typed. */
    public String cost() {
        return cost;
    }

    /** Whether an open decision would take one back. */
    private boolean takesBack() {
        return decision == DeclineDecision.OPEN
                && present.filter(item -> item.decision() != DeclineDecision.OPEN).isPresent();
    }

    /** What is missing or wrong, in a sentence; empty when it can be saved. */
    public Optional<String> problem() {
        if (decision == DeclineDecision.END && churn == ChurnKind.NOT_STATED) {
            return Optional.of(Messages.Decide_churnMissing);
        }
        if (reason.isEmpty() && (decision == DeclineDecision.END || takesBack())) {
            return Optional.of(
                    decision == DeclineDecision.END ? Messages.Decide_reasonMissing : Messages.Decide_backReasonMissing);
        }
        if (reason.length() > REASON) {
            return Optional.of(Messages.bind(Messages.Decide_reasonLong, REASON));
        }
        if (!cost.isEmpty() && amount().filter(value -> value.signum() >= 0).isEmpty()) {
            return Optional.of(Messages.bind(Messages.Decide_costWrong, cost));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> amount() {
        return AmountText.read(cost);
    }

    /**
     * Stores the decision; for a background thread.
     *
     * @param cases stores it
     * @return what was not done beside it, as sentences
     * @throws ClienteleException why it was not stored
     */
    public List<String> store(DeclineCaseService cases) throws ClienteleException {
        CaseItem item = present.isPresent() ? present.get()
                : cases.open(session.store(), session.actor(), model, party);
        List<String> notes = new ArrayList<>();
        switch (decision) {
        case RECOVER -> notes.addAll(told(cases.recover(session.store(), session.actor(), item.id(),
                new RecoverRequest(reason, template, owner.isEmpty() ? null : owner, start))));
        case END -> notes.addAll(told(cases.end(session.store(), session.actor(), item.id(),
                new EndRequest(churn, reason, moveStage))));
        case OPEN -> {
            if (takesBack()) {
                committed(cases.reopen(session.store(), session.actor(), item.id(), reason));
            }
        }
        }
        BigDecimal spent = amount().orElse(null);
        boolean same = spent == null ? item.cost() == null
                : item.cost() != null && item.cost().compareTo(spent) == 0;
        if (!same) {
            committed(cases.cost(session.store(), session.actor(), item.id(), spent));
        }
        return notes;
    }

    private static List<String> told(CaseDecided decided) throws ClienteleException {
        committed(decided.result());
        return decided.notes();
    }

    private static void committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
    }
}
