package org.clientele.ui.segments.internal.grade;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.grades.MonthlySheet.Day;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The monthly sheet: a line for each day, the totals, and the amounts as bars. */
final class SheetSection {

    private final RecordPageSite site;
    private final Formats formats = Formats.ofUser();
    private final Label name;
    private final Label totals;
    private final Table table;
    private final ChartCanvas chart;
    private YearMonth month;

    SheetSection(Composite parent, FormToolkit toolkit, RecordPageSite site) {
        this.site = site;
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Sheet_section);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).spacing(12, 6).applyTo(client);
        section.setClient(client);
        Composite bar = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        button(toolkit, bar, Messages.Sheet_before, -1);
        name = toolkit.createLabel(bar, "", SWT.CENTER); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(name);
        button(toolkit, bar, Messages.Sheet_after, 1);
        totals = toolkit.createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(totals);
        table = toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().hint(400, 160).applyTo(table);
        column(Messages.Sheet_day, 120, SWT.LEFT);
        column(Messages.Sheet_visits, 80, SWT.RIGHT);
        column(Messages.Sheet_people, 80, SWT.RIGHT);
        column(Messages.Sheet_amount, 110, SWT.RIGHT);
        chart = new ChartCanvas(client, target -> {
            // the tip says it all
        });
        toolkit.adapt(chart);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(chart);
    }

    private void button(FormToolkit toolkit, Composite parent, String text, int by) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, e -> {
            if (month != null) {
                month = month.plusMonths(by);
                load();
            }
        });
    }

    private void column(String text, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    /** Shows a month, unless the reader chose one already. */
    void begin(YearMonth first) {
        month = month == null ? first : month;
        load();
    }

    private void load() {
        YearMonth wanted = month;
        Optional<GradeService> grades = site.service(GradeService.class);
        grades.ifPresent(service -> site.load(Messages.Page_loading, m -> service.sheet(site.record().store(),
                site.record().actor(), site.record().partyId(), wanted), this::show));
    }

    private void show(MonthlySheet sheet) {
        if (!sheet.month().equals(month)) {
            return;
        }
        Currency currency = site.record().store().info().settings().baseCurrency();
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        name.setText(sheet.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + ' '
                + sheet.month().getYear());
        totals.setText(sheet.days().isEmpty() ? Messages.Sheet_empty
                : Messages.bind(Messages.Sheet_totals, new Object[] { formats.number(sheet.visits()),
                        formats.money(sheet.amount(), currency), formats.number(sheet.people()),
                        sheet.perHeadShown().map(formats::decimal).orElse("\u2013") })); //$NON-NLS-1$
        table.removeAll();
        for (Day day : sheet.days()) {
            new TableItem(table, SWT.NONE).setText(new String[] { formats.date(day.day()),
                    formats.number(day.visits()), day.people() == 0 ? "" : formats.number(day.people()), //$NON-NLS-1$
                    formats.amount(day.amount(), currency) });
        }
        chart.show((width, height) -> SheetScene.of(sheet, currency, width, height));
        chart.getParent().layout();
    }
}
