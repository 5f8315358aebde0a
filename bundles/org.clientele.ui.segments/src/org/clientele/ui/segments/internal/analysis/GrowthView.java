package org.clientele.ui.segments.internal.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Growth;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.segments.internal.chart.GrowthFigures;
import org.clientele.ui.segments.internal.chart.GrowthScene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.roaringbitmap.RoaringBitmap;

/** How a segment grew, from its log; a click on a point opens the members of that day. */
public final class GrowthView extends ChartView<GrowthView.Figures> {

    private static final List<Span> SPANS = List.of(new Span("year", Period.ofYears(1)), //$NON-NLS-1$
            new Span("three", Period.ofYears(3)), new Span("all", null)); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int MONTHS = 60;
    private static final int WEEKS = 26;

    /** How far back to look; without a length, to the beginning of the log. */
    private record Span(String key, Period length) {
        String title() {
            return length == null ? Messages.Growth_all
                    : length.getYears() == 1 ? Messages.Growth_year : Messages.Growth_three;
        }
    }

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param chosen the segment's key; null without one
     * @param span how far back
     * @param growth the points; null without a log
     */
    public record Figures(List<Choice> choices, String chosen, String span, GrowthFigures growth) {
    }

    private ChoiceCombo segments;
    private ChoiceCombo spans;
    private volatile String wanted;
    private volatile String wantedSpan = "all"; //$NON-NLS-1$

    @Override
    protected boolean createBar(Composite bar) {
        segments = new ChoiceCombo(bar, Messages.Segment, this::show);
        spans = new ChoiceCombo(bar, Messages.Growth_span, key -> {
            wantedSpan = key;
            renew();
        });
        return true;
    }

    /** Shows a segment. */
    public void show(String key) {
        wanted = key;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        String key = SegmentChoices.pick(choices, wanted, 0);
        String span = wantedSpan;
        if (key == null) {
            return new Figures(choices, null, span, null);
        }
        wanted = key;
        MembershipService memberships = getSite().getService(MembershipService.class);
        memberships.follow(session.store());
        List<MembershipLogEntry> log = memberships.log(session.store(), session.actor(), key);
        if (log.isEmpty()) {
            return new Figures(choices, key, span, null);
        }
        LocalDate to = facts.today();
        LocalDate first = log.getFirst().day().minusDays(log.getFirst().precision());
        Period length = SPANS.stream().filter(s -> s.key().equals(span)).findFirst().orElseThrow().length();
        LocalDate from = length == null ? first : to.minus(length);
        from = from.isAfter(to) ? to : from;
        List<Growth> points = memberships.growth(session.store(), session.actor(), key, from, to, step(from, to));
        GrowthFigures growth = new GrowthFigures(SegmentChoices.title(choices, key),
                points.stream().map(point -> point(session, memberships, key, choices, point)).toList());
        return new Figures(choices, key, span, growth);
    }

    /** A step that gives some dozens of points. */
    static Period step(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= 31) {
            return Period.ofDays(1);
        }
        if (days <= 7 * WEEKS) {
            return Period.ofWeeks(1);
        }
        return ChronoUnit.MONTHS.between(from, to) <= MONTHS ? Period.ofMonths(1)
                : ChronoUnit.MONTHS.between(from, to) <= 4 * MONTHS ? Period.ofMonths(3) : Period.ofYears(1);
    }

    private static GrowthFigures.Point point(StoreSession session, MembershipService memberships, String key,
            List<Choice> choices, Growth growth) {
        String title = Messages.bind(Messages.Growth_members, SegmentChoices.title(choices, key),
                Formats.ofUser().date(growth.day()));
        return new GrowthFigures.Point(growth.day(), growth.members(), growth.entered(), growth.left(),
                new Opening(title, new CustomerScope.Found((facts, monitor) -> rows(facts,
                        memberships.membersOn(session.store(), session.actor(), key, growth.day())))));
    }

    private static RoaringBitmap rows(FactSnapshot facts, RoaringBitmap parties) {
        RoaringBitmap rows = new RoaringBitmap();
        parties.forEach((int party) -> {
            int row = facts.rowOf(Integer.toUnsignedLong(party));
            if (row >= 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    @Override
    protected boolean show(Figures figures) {
        segments.show(figures.choices(), figures.chosen());
        spans.show(SPANS.stream().map(s -> new Choice(s.key(), s.title())).toList(), figures.span());
        return figures.growth() != null && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Growth_nothing, Messages.Growth_nothingText).offer(Messages.Growth_record, UiIcon.HISTORY,
                this::record);
    }

    /** Brings the log up to date: the first time it plays the history of orders through the conditions. */
    private void record() {
        openStore().session().ifPresent(session -> UiJobs.start(canvas(), Messages.Growth_record, null,
                m -> getSite().getService(MembershipService.class).record(session.store(), m), entries -> renew()));
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return GrowthScene.of(figures.growth(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Column_day, Messages.Column_members, Messages.Column_came, Messages.Column_went));
        figures.growth().points().forEach(p -> lines.add(List.of(p.day().toString(), String.valueOf(p.members()),
                String.valueOf(p.entered()), String.valueOf(p.left()))));
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Growth_computing;
    }

    @Override
    protected String help() {
        return "growth_view"; //$NON-NLS-1$
    }
}
