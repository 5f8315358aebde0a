package org.clientele.ui.lifecycle.internal.board;

import java.util.List;
import java.util.Objects;

import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.ui.Formats;
import org.eclipse.core.runtime.IStatus;

/** What would become of customers that are dragged over a stage, told before they are dropped. Plain; for one thread. */
final class DropAdvice {

    /** How it stands. */
    enum Verdict {
        /** The guards are being asked. */
        CHECKING,
        /** All may be moved. */
        ALL,
        /** Some may. */
        SOME,
        /** Nobody may. */
        NOBODY
    }

    private String stage;
    private String title;
    private List<Long> parties = List.of();
    private MoveCheck check;
    private IStatus failure;

    /**
     * Customers are over a stage.
     *
     * @return whether the guards have to be asked: it is not what they were asked last
     */
    boolean over(String key, String name, List<Long> dragged) {
        if (Objects.equals(key, stage) && dragged.equals(parties)) {
            return false;
        }
        stage = key;
        title = name;
        parties = dragged;
        check = null;
        failure = null;
        return true;
    }

    /** Takes what the guards said; an answer about another stage is left. */
    void take(String key, MoveCheck answer) {
        if (Objects.equals(key, stage)) {
            check = answer;
        }
    }

    /** Takes it that the guards could not be asked. */
    void fail(String key, IStatus status) {
        if (Objects.equals(key, stage)) {
            failure = status;
        }
    }

    /** Forgets: nothing is dragged, or something was moved. */
    void forget() {
        stage = null;
        parties = List.of();
        check = null;
        failure = null;
    }

    Verdict verdict() {
        if (failure != null) {
            return Verdict.NOBODY;
        }
        return check == null ? Verdict.CHECKING
                : check.allowed().isEmpty() ? Verdict.NOBODY : check.refusals().isEmpty() ? Verdict.ALL : Verdict.SOME;
    }

    /** What is told while the mouse is over the stage. */
    String sentence() {
        Formats formats = Formats.ofUser();
        String all = formats.number(parties.size());
        if (failure != null) {
            return failure.getMessage();
        }
        return switch (verdict()) {
        case CHECKING -> Messages.bind(Messages.Drop_checking, title);
        case ALL -> parties.size() == 1 ? Messages.bind(Messages.Drop_allOne, title)
                : Messages.bind(Messages.Drop_all, all, title);
        case SOME -> Messages.bind(Messages.Drop_some, new Object[] { formats.number(check.allowed().size()), all, title,
                check.refusals().getFirst().message() });
        case NOBODY -> check.refusals().isEmpty() ? Messages.Move_nobody : check.refusals().getFirst().message();
        };
    }
}
