package org.clientele.ui.customers.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Conflict;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.ChangePlace;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.ConflictDialog.Choice;
import org.clientele.ui.edits.ValueText;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Takes a change or a unit of work back: asks, tries, and asks value by value where something was changed since. */
final class RevertRun {

    private final Subject subject;
    private final HistoryModel model;
    private final Shell shell;

    RevertRun(RecordPageSite site, Subject subject, HistoryModel model) {
        this.subject = subject;
        this.model = model;
        this.shell = site.editorSite().getShell();
    }

    void start(HistoryLine line, boolean unit) {
        if (subject.dirty().getAsBoolean()) {
            MessageDialog.openInformation(shell, Messages.Revert_title, Messages.Revert_dirty);
            return;
        }
        String question = unit ? Messages.bind(Messages.Revert_unitQuestion, line.change().account(), reason(line))
                : Messages.bind(Messages.Revert_question,
                        new Object[] { line.field(), shown(line.after()), shown(line.before()) });
        if (!MessageDialog.openQuestion(shell, Messages.Revert_title, question)) {
            return;
        }
        long sequence = line.change().sequence();
        String why = Messages.bind(Messages.Revert_reason, unit ? reason(line) : line.field());
        List<String> paths = unit ? List.of() : List.of(line.change().path());
        run(why, changes -> unit ? changes.revertUnit(sequence, false, why, null)
                : changes.revert(sequence, reference(line), paths, false, why, null), unit, line);
    }

    /** What is done in the background. */
    private interface Step {
        CommitResult run(Changes changes);
    }

    private void run(String why, Step step, boolean unit, HistoryLine line) {
        Changes changes = subject.store().changes(subject.actor());
        UiJobs.start(shell, why, subject.store(), m -> step.run(changes), result -> ended(result, why, unit, line));
    }

    private void ended(CommitResult result, String why, boolean unit, HistoryLine line) {
        IStatus status = result.status();
        if (status.getCode() == StatusCodes.CONFLICT && !result.conflicts().isEmpty()) {
            choose(result.conflicts(), why, unit, line);
        } else if (!status.isOK()) {
            Problems.show(status);
        }
    }

    private void choose(List<Conflict> conflicts, String why, boolean unit, HistoryLine line) {
        ConflictDialog dialog = new ConflictDialog(shell, new ConflictDialog.Words(Messages.Revert_conflictHeading,
                unit ? Messages.Revert_conflictUnitText : Messages.Revert_conflictText, Messages.Revert_base, Messages.Revert_mine, Messages.Revert_theirs,
                Messages.Revert_all), conflicts.stream().map(this::choice).toList());
        if (dialog.open() != Window.OK) {
            return;
        }
        long sequence = line.change().sequence();
        Set<String> kept = dialog.keepTheirs();
        if (kept.isEmpty()) {
            List<String> paths = unit ? List.of() : List.of(line.change().path());
            run(why, c -> unit ? c.revertUnit(sequence, true, why, null)
                    : c.revert(sequence, reference(line), paths, true, why, null), unit, line);
            return;
        }
        List<String> others = others(conflicts, kept, unit, line);
        if (!others.isEmpty()) {
            run(why, c -> c.revert(sequence, reference(line), others, true, why, null), unit, line);
        }
    }

    /**
     * The paths of this record that are taken back though some of the unit's values stay as they are. Its other records
     * stay, as the question says.
     */
    private List<String> others(List<Conflict> conflicts, Set<String> kept, boolean unit, HistoryLine line) {
        Stream<String> own = unit ? model.unit(line.change().sequence()).stream()
                .filter(l -> reference(l).equals(reference(line))).map(l -> l.change().path())
                : conflicts.stream().filter(c -> c.aggregate().equals(reference(line))).map(Conflict::path);
        return new ArrayList<>(own.filter(p -> !kept.contains(p)).distinct().toList());
    }

    private Choice choice(Conflict conflict) {
        ChangePlace place = ChangePlace.of(subject.typeOf(conflict.aggregate()), conflict.path(), subject.labels());
        return new Choice(conflict.path(), place.text(), text(place, conflict.base()), text(place, conflict.mine()),
                text(place, conflict.theirs()));
    }

    private String text(ChangePlace place, Object value) {
        ValueText values = new ValueText(subject.labels());
        return place.feature() == null ? String.valueOf(value) : values.text(place.owner(), place.feature(), value);
    }

    private static AggregateRef reference(HistoryLine line) {
        return line.change().aggregate();
    }

    private static String reason(HistoryLine line) {
        Change change = line.change();
        return change.reason() == null ? "" : change.reason(); //$NON-NLS-1$
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.Revert_nothing : value.length() > 200 ? value.substring(0, 200) + '\u2026' : value;
    }
}
