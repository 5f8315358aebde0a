package org.clientele.ui.lifecycle.internal.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.lifecycle.internal.plan.RecurrenceChoice.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Chooses a recurrence without knowing the rules of RFC 5545, says it in words, and shows the next days. */
final class RecurrenceSection {

    private static final int[] NTH = { 1, 2, 3, 4, -1 };
    private static final int MOST = 999;

    private final PlannedEdits<?> record;
    private final RecurrenceService service;
    private final FormToolkit toolkit;
    private final DateText dates = DateText.ofUser();
    private final Combo kind;
    private final Spinner interval;
    private final Label unit;
    private final Map<DayOfWeek, Button> days = new EnumMap<>(DayOfWeek.class);
    private final Composite dayRow;
    private final Composite nthRow;
    private final Combo nth;
    private final Combo weekday;
    private final Combo monthDay;
    private final Composite everyRow;
    private final Composite endRow;
    private final Combo end;
    private final Spinner count;
    private final Text until;
    private final Text rule;
    private final Text time;
    private final Label words;
    private final Label preview;
    private final Function<PlannedEdits<?>, List<LocalDateTime>> next;
    private RecurrenceChoice choice = new RecurrenceChoice();
    private boolean showing;
    private String timeProblem = ""; //$NON-NLS-1$

    /**
     * @param parent a client of a section, without a layout
     * @param next tells the next days, or null where there is no start to count from
     */
    RecurrenceSection(Composite parent, FormToolkit toolkit, PlannedEdits<?> record, RecurrenceService service,
            Function<PlannedEdits<?>, List<LocalDateTime>> next) {
        this.record = record;
        this.service = service;
        this.toolkit = toolkit;
        this.next = next;
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).spacing(10, 6).applyTo(parent);
        label(parent, Messages.When_kind);
        kind = combo(parent, List.of(Messages.Kind_once, Messages.Kind_daily, Messages.Kind_weekly,
                Messages.Kind_monthDay, Messages.Kind_monthWeekday, Messages.Kind_yearly, Messages.Kind_rule));
        label(parent, Messages.When_every);
        everyRow = row(parent);
        interval = spinner(everyRow, 1, MOST);
        unit = toolkit.createLabel(everyRow, Messages.Unit_months);
        monthDay = combo(everyRow, monthDays());
        nthRow = row(everyRow);
        nth = combo(nthRow, List.of(Messages.Nth_first, Messages.Nth_second, Messages.Nth_third, Messages.Nth_fourth,
                Messages.Nth_last));
        weekday = combo(nthRow, List.of(DayOfWeek.values()).stream().map(RecurrenceSection::name).toList());
        dayRow = row(everyRow);
        for (DayOfWeek day : DayOfWeek.values()) {
            Button check = toolkit.createButton(dayRow, day.getDisplayName(TextStyle.SHORT, Locale.getDefault()),
                    SWT.CHECK);
            check.setToolTipText(name(day));
            check.addListener(SWT.Selection, e -> edited());
            days.put(day, check);
        }
        rule = toolkit.createText(everyRow, "", SWT.SINGLE); //$NON-NLS-1$
        rule.setMessage("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"); //$NON-NLS-1$
        rule.setLayoutData(new RowData(380, SWT.DEFAULT));
        rule.setToolTipText(Messages.When_ruleTip);
        commitOnLeave(rule);
        label(parent, Messages.When_end);
        endRow = row(parent);
        end = combo(endRow, List.of(Messages.End_never, Messages.End_count, Messages.End_until));
        count = spinner(endRow, 1, MOST);
        until = toolkit.createText(endRow, "", SWT.SINGLE); //$NON-NLS-1$
        until.setMessage(dates.example());
        until.setLayoutData(new RowData(110, SWT.DEFAULT));
        commitOnLeave(until);
        label(parent, Messages.When_time);
        time = toolkit.createText(parent, "", SWT.SINGLE); //$NON-NLS-1$
        time.setMessage(Messages.When_timeHint);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(time);
        time.addListener(SWT.FocusOut, e -> timeEdited());
        time.addListener(SWT.DefaultSelection, e -> timeEdited());
        label(parent, Messages.When_words);
        words = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(words);
        label(parent, Messages.When_next);
        preview = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(preview);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.getDefault());
    }

    private static List<String> monthDays() {
        List<String> names = new ArrayList<>();
        names.add(Messages.Month_start);
        for (int day = 1; day <= 31; day++) {
            names.add(Messages.bind(Messages.Month_day, day));
        }
        names.add(Messages.Month_last);
        return names;
    }

    private void label(Composite parent, String text) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3)
                .applyTo(toolkit.createLabel(parent, text));
    }

    private Composite row(Composite parent) {
        Composite row = toolkit.createComposite(parent);
        RowLayoutFactory.swtDefaults().center(true).margins(0, 0).spacing(8).wrap(true).applyTo(row);
        return row;
    }

    private Combo combo(Composite parent, List<String> items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        toolkit.adapt(combo, true, true);
        combo.setItems(items.toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> edited());
        return combo;
    }

    private Spinner spinner(Composite parent, int least, int most) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        toolkit.adapt(spinner, true, true);
        spinner.setValues(least, least, most, 0, 1, 10);
        spinner.addListener(SWT.Selection, e -> edited());
        return spinner;
    }

    private void commitOnLeave(Text text) {
        text.addListener(SWT.FocusOut, e -> edited());
        text.addListener(SWT.DefaultSelection, e -> edited());
    }

    /** Takes what is chosen into the record. */
    private void edited() {
        if (showing) {
            return;
        }
        choice.kind(Kind.values()[Math.max(0, kind.getSelectionIndex())]);
        choice.interval(interval.getSelection());
        days.forEach((day, check) -> choice.day(day, check.getSelection()));
        int day = monthDay.getSelectionIndex();
        choice.monthDay(day == 32 ? -1 : Math.max(0, day));
        choice.nth(NTH[Math.max(0, nth.getSelectionIndex())], DayOfWeek.of(Math.max(0, weekday.getSelectionIndex()) + 1));
        LocalDate last = dates.read(until.getText()).orElse(choice.until());
        choice.end(end.getSelectionIndex() == 1 ? count.getSelection() : 0,
                end.getSelectionIndex() == 2 ? last != null ? last : LocalDate.now().plusYears(1) : null);
        if (rule.isVisible()) {
            choice.text(rule.getText());
        }
        if (!Objects.equals(blankToNull(choice.rule()), blankToNull(record.recurrence()))) {
            record.setRecurrence(choice.rule());
        } else {
            refresh();
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void timeEdited() {
        Integer minute = TimeText.read(time.getText());
        timeProblem = minute == null ? Messages.bind(Messages.When_noTime, time.getText()) : ""; //$NON-NLS-1$
        if (minute != null && minute != record.minute()) {
            record.setMinute(minute);
        } else {
            refresh();
        }
    }

    /** Shows the record as it is now. */
    void refresh() {
        showing = true;
        try {
            if (!Objects.equals(blankToNull(record.recurrence()), blankToNull(choice.rule()))) {
                choice = RecurrenceChoice.of(record.recurrence());
            }
            kind.select(choice.kind().ordinal());
            interval.setSelection(choice.interval());
            days.forEach((day, check) -> check.setSelection(choice.days().contains(day)));
            monthDay.select(choice.monthDay() == -1 ? 32 : choice.monthDay());
            for (int i = 0; i < NTH.length; i++) {
                if (NTH[i] == choice.nth()) {
                    nth.select(i);
                }
            }
            weekday.select(choice.weekday().getValue() - 1);
            end.select(choice.count() > 0 ? 1 : choice.until() != null ? 2 : 0);
            count.setSelection(choice.count() > 0 ? choice.count() : count.getSelection());
            set(until, choice.until() == null ? "" : dates.write(choice.until())); //$NON-NLS-1$
            set(rule, choice.text());
            if (timeProblem.isEmpty()) {
                set(time, TimeText.write(record.minute()));
            }
            visibility();
            tell();
        } finally {
            showing = false;
        }
    }

    private static void set(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    private void visibility() {
        Kind now = choice.kind();
        boolean counted = now != Kind.ONCE && now != Kind.RULE;
        show(interval, counted);
        show(unit, counted);
        unit.setText(switch (now) {
        case DAILY -> Messages.Unit_days;
        case WEEKLY -> Messages.Unit_weeks;
        case YEARLY -> Messages.Unit_years;
        default -> Messages.Unit_months;
        });
        show(dayRow, now == Kind.WEEKLY);
        show(monthDay, now == Kind.MONTH_DAY);
        show(nthRow, now == Kind.MONTH_WEEKDAY);
        show(rule, now == Kind.RULE);
        end.setEnabled(counted);
        show(count, counted && choice.count() > 0);
        show(until, counted && choice.until() != null);
        everyRow.layout(true, true);
        endRow.layout(true, true);
        everyRow.requestLayout();
        endRow.requestLayout();
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        Object data = control.getLayoutData();
        RowData row = data instanceof RowData there ? there
                : new RowData();
        row.exclude = !shown;
        control.setLayoutData(row);
    }

    private void tell() {
        List<RecurrenceFinding> findings = service.check(record.recurrence());
        String said = !timeProblem.isEmpty() ? timeProblem
                : findings.isEmpty() ? service.describe(record.recurrence(), Locale.getDefault())
                        + (service.isEndless(record.recurrence()) ? Messages.When_endless : "") //$NON-NLS-1$
                        : findings.getFirst().message();
        words.setText(said);
        preview.setText(next == null ? Messages.When_noStart : days(next.apply(record)));
        words.requestLayout();
        preview.requestLayout();
    }

    private static String days(List<LocalDateTime> times) {
        return times.isEmpty() ? Messages.When_none : String.join(Messages.When_separator,
                times.stream().map(TimeText::moment).toList());
    }

    /** What is said of the recurrence. */
    Label words() {
        return words;
    }

    /** The next days. */
    Label preview() {
        return preview;
    }

    /** How it recurs. */
    Combo kind() {
        return kind;
    }
}
