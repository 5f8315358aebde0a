package org.clientele.ui.admin.internal.rollback;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.EnteredUnit;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.RollbackReport;
import org.clientele.model.ClientelePackage;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** A rollback in words. */
public final class RollbackText {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'-rest-'yyyyMMdd-HHmmss"); //$NON-NLS-1$

    private RollbackText() {
    }

    /** Where what the older store cannot hold goes, beside the store. */
    public static Path rest(Path store, LocalDateTime now) {
        return store.resolveSibling(store.getFileName() + NAME.format(now));
    }

    /** How many records of which kind. */
    public static String records(EnteredUnit unit) {
        return counts(unit.records());
    }

    private static String counts(Map<String, Long> records) {
        ModelLabels labels = ModelLabels.registered();
        return records.entrySet().stream().map(e -> e.getValue() + " " + name(labels, e.getKey(), e.getValue())) //$NON-NLS-1$
                .sorted(Comparator.comparing(text -> text.substring(text.indexOf(' '))))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Classes of partners keep the name in their model. */
    private static String name(ModelLabels labels, String type, long count) {
        if (ClientelePackage.eINSTANCE.getEClassifier(type) instanceof EClass known) {
            return count == 1 ? labels.type(known) : labels.types(known);
        }
        return type;
    }

    /** What will happen. */
    public static String before(EnteredSince since, Path store, Path rest) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.backup, Formats.ofUser().moment(since.backup().madeAt(), ZoneId.systemDefault()),
                since.backup().program().isEmpty() ? Messages.unknownVersion : since.backup().program()));
        lines.add(NLS.bind(Messages.entered, Long.toString(since.count())));
        lines.add(NLS.bind(Messages.newerStays, store.getParent()));
        lines.addAll(left(since.rest(), rest));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static List<String> left(List<LeftOut> rest, Path folder) {
        if (rest.isEmpty()) {
            return List.of(Messages.nothingLeft);
        }
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.restGoes, folder));
        rest.forEach(l -> lines.add("    " + NLS.bind(why(l), new Object[] { Long.toString(l.count()), l.type(), l.feature() }))); //$NON-NLS-1$
        return lines;
    }

    private static String why(LeftOut left) {
        return switch (left.why()) {
        case CLASS -> Messages.whyClass;
        case FEATURE -> Messages.whyFeature;
        case LITERAL -> Messages.whyLiteral;
        case LENGTH -> Messages.whyLength;
        case REFERENCE -> Messages.whyReference;
        };
    }

    /** What happened, with links to the folders and files. */
    public static String after(RollbackReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.replayed, Long.toString(report.units())));
        lines.add(NLS.bind(Messages.holds, counts(report.records())));
        lines.add(NLS.bind(Messages.newerAt, link(report.newer())));
        if (report.files().isEmpty()) {
            lines.add(Messages.nothingLeft);
        } else {
            lines.add(NLS.bind(Messages.restAt, report.files().stream().map(RollbackText::link)
                    .collect(Collectors.joining("\n    ")))); //$NON-NLS-1$
        }
        lines.add(Messages.nowBack);
        return String.join("\n\n", lines); //$NON-NLS-1$
    }

    private static String link(Path path) {
        String text = path.toString().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        return "<a href=\"" + path.toUri() + "\">" + text + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
