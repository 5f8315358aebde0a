package org.clientele.ui.segments.internal.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeService;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiRefresh;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/** Why the selected customer is in a segment, a class or a grade, or is not, and what would have to change. */
public final class WhyView extends ViewPart {

    /** The view's id in the workbench. */
    public static final String ID = UiIds.WHY_VIEW;

    /** Rules for the selected customers. */
    private record Rules(SelectedCustomers customers, long shown, Map<Long, String> names, List<WhyRule> rules) {
    }

    /** The answer of one rule. */
    private record Answer(long shown, WhyAnswer why, LocalDate today) {
    }

    /** What is asked for. */
    private record Wanted(SelectedCustomers customers, long shown, WhyRule rule) {
    }

    private Composite parent;
    private EmptyState empty;
    private WhyPane pane;
    private WhyModel model;
    private UiRefresh<Rules> rules;
    private UiRefresh<Answer> answer;
    private SelectionFollower follower;
    private volatile Wanted wanted;
    private String preferred;

    @Override
    public void createPartControl(Composite composite) {
        parent = composite;
        parent.setLayout(new StackLayout());
        model = new WhyModel(new WhyModel.Services(service(RuleService.class), service(SegmentService.class),
                service(MembershipService.class), service(DefinitionService.class),
                service(ClassificationService.class), service(GradeService.class)));
        empty = new EmptyState(parent);
        pane = new WhyPane(parent, getSite(), this::chooseCustomer, this::chooseRule);
        rules = new UiRefresh<>(parent, Messages.Why_job, this::loadRules, this::showRules).onFailure(this::failed);
        answer = new UiRefresh<>(parent, Messages.Why_job, this::loadAnswer, this::showAnswer)
                .onFailure(status -> pane.say(status.getMessage()));
        Help.set(parent, "why_view"); //$NON-NLS-1$
        nobody();
        service(OpenStore.class).listen(parent, this::storeChanged);
        follower = new SelectionFollower(this, this::follow);
        follower.begin();
    }

    private <T> T service(Class<T> type) {
        return getSite().getService(type);
    }

    private Optional<StoreSession> session() {
        return service(OpenStore.class).session();
    }

    /**
     * Asks about customers.
     *
     * @param customers who
     * @param segment the key of the segment to show first, or null to stay with the rule that is shown
     */
    public void follow(SelectedCustomers customers, String segment) {
        if (session().filter(s -> s.storeId().equals(customers.storeId())).isEmpty() || customers.isEmpty()) {
            return;
        }
        preferred = segment;
        Wanted before = wanted;
        if (before != null && before.customers().equals(customers)) {
            preferSegment();
            return;
        }
        wanted = new Wanted(customers, customers.parties().getFirst(), before == null ? null : before.rule());
        rules.restart();
    }

    private void preferSegment() {
        if (preferred != null) {
            pane.select(WhyRule.Kind.SEGMENT, preferred);
        }
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            wanted = null;
            nobody();
        } else if (wanted != null && changes.contains(StoreChange.FACTS)) {
            rules.request();
        }
    }

    private void nobody() {
        empty.say(Messages.Why_nobody, Messages.Why_nobodyText);
        top(empty);
    }

    private Rules loadRules(IProgressMonitor monitor) throws ClienteleException {
        Wanted now = wanted;
        Optional<StoreSession> open = session();
        if (now == null || open.isEmpty()) {
            return null;
        }
        StoreSession session = open.get();
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        return new Rules(now.customers(), now.shown(), names(facts, now.customers().parties()),
                model.rules(session, facts, now.customers().parties(), now.shown()));
    }

    private static Map<Long, String> names(FactSnapshot facts, List<Long> parties) {
        Optional<FactColumn> names = facts.column("name"); //$NON-NLS-1$
        return parties.stream().distinct().limit(WhyPane.MOST).collect(Collectors.toMap(p -> p, p -> {
            int row = facts.rowOf(p);
            String name = row < 0 || !facts.visible().contains(row) ? null
                    : names.map(c -> c.text(row)).orElse(null);
            return name == null ? Messages.bind(Messages.Why_number, Long.toString(p)) : name;
        }));
    }

    private void showRules(Rules loaded) {
        if (loaded == null || wanted == null || !wanted.customers().equals(loaded.customers())
                || wanted.shown() != loaded.shown()) {
            return;
        }
        if (loaded.rules().isEmpty()) {
            empty.say(Messages.Why_noRules, Messages.Why_noRulesText);
            top(empty);
            return;
        }
        top(pane);
        pane.show(loaded.customers().parties(), loaded.shown(), loaded.names(), loaded.rules());
        preferSegment();
        preferred = null;
    }

    private void chooseCustomer(long party) {
        Wanted now = wanted;
        if (now != null && now.shown() != party) {
            wanted = new Wanted(now.customers(), party, now.rule());
            rules.restart();
        }
    }

    private void chooseRule(WhyRule rule) {
        Wanted now = wanted;
        if (now != null) {
            wanted = new Wanted(now.customers(), now.shown(), rule);
            answer.restart();
        }
    }

    private Answer loadAnswer(IProgressMonitor monitor) throws ClienteleException {
        Wanted now = wanted;
        Optional<StoreSession> open = session();
        if (now == null || now.rule() == null || open.isEmpty()) {
            return null;
        }
        StoreSession session = open.get();
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        return new Answer(now.shown(), model.why(session, facts, now.rule(), now.shown()), facts.today());
    }

    private void showAnswer(Answer loaded) {
        if (loaded != null && wanted != null && wanted.shown() == loaded.shown()
                && loaded.why().rule().isSame(wanted.rule())) {
            pane.show(loaded.why(), loaded.today());
        }
    }

    private void failed(IStatus status) {
        empty.say(Messages.Why_failed, status.getMessage());
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) parent.getLayout()).topControl = control;
        parent.layout();
    }

    /** The content, for tests. */
    public WhyPane pane() {
        return pane;
    }

    @Override
    public void setFocus() {
        ((StackLayout) parent.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }
}
