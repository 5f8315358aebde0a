package org.clientele.ui.segments.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Counts a condition in the background each time that it or the facts changed. A count that is on its way when the
 * condition changes again is cancelled. For the user interface thread.
 */
final class LiveCounts {

    private record Counted(Vocabulary words, NodeCounts counts) {
    }

    private final StoreSession session;
    private final SegmentEdits edits;
    private final RuleService rules;
    private final SegmentService segments;
    private final DefinitionService definitions;
    private final UiRefresh<Counted> refresh;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile NodeCounts.Asked asked;
    private volatile RuleBudget budget = RuleBudget.DEFAULT;
    private volatile Counted latest;
    private IStatus failure = Status.OK_STATUS;
    private boolean counting;

    LiveCounts(Widget owner, IServiceLocator site, StoreSession session, SegmentEdits edits) {
        this.session = session;
        this.edits = edits;
        rules = site.getService(RuleService.class);
        segments = site.getService(SegmentService.class);
        definitions = site.getService(DefinitionService.class);
        refresh = new UiRefresh<>(owner, Messages.Counts_job, this::count, this::show).onFailure(this::failed);
    }

    /** Counts anew. */
    void ask() {
        budget = RuleBudget.DEFAULT;
        start();
    }

    /** Counts anew, however long it takes. */
    void askForLong() {
        budget = RuleBudget.BACKGROUND;
        start();
    }

    private void start() {
        asked = NodeCounts.Asked.of(edits.segment());
        counting = true;
        refresh.restart();
        tell();
    }

    /** Ends a count that takes too long; the figures stay those from before. */
    void cancel() {
        if (counting) {
            refresh.cancel();
            counting = false;
            tell();
        }
    }

    private Counted count(IProgressMonitor monitor) throws ClienteleException {
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        Counted before = latest;
        Vocabulary words = before != null && before.words().facts() == facts ? before.words()
                : Vocabulary.of(session, facts, rules, segments, definitions);
        return new Counted(words, NodeCounts.of(rules, facts, asked, budget, monitor));
    }

    private void show(Counted counted) {
        counting = false;
        latest = counted;
        failure = Status.OK_STATUS;
        tell();
    }

    private void failed(IStatus status) {
        counting = false;
        failure = status;
        tell();
    }

    /** Whether a count is on its way. */
    boolean isCounting() {
        return counting;
    }

    /** OK, or why the facts could not be asked at all. */
    IStatus failure() {
        return failure;
    }

    /** The newest figures; null before the first. */
    NodeCounts counts() {
        return latest == null ? null : latest.counts();
    }

    /** What conditions may name; null before the first count. */
    Vocabulary words() {
        return latest == null ? null : latest.words();
    }

    /** The rules, for whoever evaluates a node again. */
    RuleService rules() {
        return rules;
    }

    StoreSession session() {
        return session;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
