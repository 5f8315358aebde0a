package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.util.Currency;

import org.clientele.core.grades.PrivilegeAccount;
import org.clientele.core.grades.PrivilegeAccount.Line;
import org.clientele.ui.Formats;
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

/** What the grade gives: plan, cost and margin of the year, and what more was given. */
final class PrivilegeSection {

    private final Formats formats = Formats.ofUser();
    private final Currency currency;
    private final Table table;
    private final Label sums;
    private final Button record;

    PrivilegeSection(Composite parent, FormToolkit toolkit, Currency currency, Runnable recording) {
        this.currency = currency;
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Privileges_section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(client);
        section.setClient(client);
        table = toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, 180).applyTo(table);
        column(Messages.Privileges_name, 190, SWT.LEFT);
        column(Messages.Privileges_planned, 70, SWT.RIGHT);
        column(Messages.Privileges_plan, 90, SWT.RIGHT);
        column(Messages.Privileges_given, 70, SWT.RIGHT);
        column(Messages.Privileges_actual, 90, SWT.RIGHT);
        sums = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(sums);
        record = toolkit.createButton(client, Messages.Grant_command, SWT.PUSH);
        record.setEnabled(false);
        record.addListener(SWT.Selection, e -> recording.run());
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    void show(GradeView view) {
        record.setEnabled(view.hasOffers());
        table.removeAll();
        PrivilegeAccount account = view.account();
        for (Line line : account.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                    line.dayMissing() ? Messages.bind(Messages.Privileges_dayMissing, line.title()) : line.title(),
                    formats.number(line.planned()), money(line.plan()), formats.number(line.given()),
                    money(line.actual()) });
        }
        String text = account.lines().isEmpty() ? Messages.Privileges_none
                : Messages.bind(account.goodsKnown() ? Messages.Privileges_sums : Messages.Privileges_sumsNoGoods,
                        new Object[] { money(account.plan()), money(account.actual()), money(account.revenue()),
                                money(account.costOfGoods()), money(account.margin()) });
        sums.setText(view.discount().map(discount -> text + '\n' + Messages.bind(
                discount.exclusions().isEmpty() ? Messages.Privileges_discount : Messages.Privileges_discountExcept,
                formats.decimal(discount.percent()), discount.exclusions())).orElse(text));
    }

    private String money(BigDecimal amount) {
        return formats.amount(amount, currency);
    }
}
