package org.clientele.ui.customers.internal.record.overview;

import java.util.List;

import org.clientele.core.definitions.Titles;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.SchemeValue;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The classes that count today, each with where it comes from and since when. */
final class ClassesSection {

    private static final String KEY_ACCOUNT = "key-account"; //$NON-NLS-1$

    private record Row(ClassificationScheme scheme, Classification value) {
    }

    private final OverviewModel model;
    private final Rows<Row> rows;

    ClassesSection(Composite parent, FormToolkit toolkit, OverviewModel model, RecordContext record) {
        this.model = model;
        Formats formats = Formats.ofUser();
        Composite client = Sections.add(parent, toolkit, Messages.Classes_title, 1);
        rows = new Rows<Row>(client, toolkit, SWT.SINGLE).column(Messages.Classes_scheme, 32, ClassesSection::scheme)
                .column(Messages.Classes_value, 28, ClassesSection::value, ClassesSection::hint)
                .column(Messages.Classes_source, 20,
                        r -> record.labels().literal(Literals.CLASSIFICATION, Literals.VALUE_SOURCE,
                                r.value().getSource()),
                        r -> r.value().getEvidence())
                .column(Messages.Classes_since, 20, r -> formats.date(r.value().getValidFrom()));
    }

    private static String scheme(Row row) {
        return row.scheme() == null ? row.value().getScheme() : Titles.of(row.scheme());
    }

    private static SchemeValue definition(Row row) {
        return row.scheme() == null ? null
                : row.scheme().getValues().stream().filter(v -> v.getKey().equals(row.value().getValue())).findFirst()
                        .orElse(null);
    }

    private static String value(Row row) {
        SchemeValue value = definition(row);
        return value == null ? row.value().getValue() : Titles.of(value);
    }

    /** What the staff may do with customers of this class, such as hints of behaviour styles [C08]. */
    private static String hint(Row row) {
        SchemeValue value = definition(row);
        return value == null ? null : value.getDescription();
    }

    /** Shows the record as it is now, key-account facets first. */
    void refresh() {
        List<Row> all = model.classes().stream().flatMap(s -> s.values().stream().map(v -> new Row(s.scheme(), v)))
                .sorted((a, b) -> Boolean.compare(isKeyAccount(b), isKeyAccount(a))).toList();
        rows.show(all, Messages.Classes_none);
    }

    private static boolean isKeyAccount(Row row) {
        return row.value().getScheme() != null && row.value().getScheme().startsWith(KEY_ACCOUNT);
    }
}
