package org.clientele.ui.customers.internal.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.health.Contained;
import org.clientele.core.health.WrongAnswerException;
import org.clientele.ui.customers.ListColumn;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.table.TableColumn;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** The list columns of other bundles; a class is loaded when its column is first shown. */
final class ContributedColumns {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String POINT = "org.clientele.ui.customers.listColumns"; //$NON-NLS-1$

    private final Map<String, IConfigurationElement> elements = new LinkedHashMap<>();
    private final Map<String, ListColumn> loaded = new LinkedHashMap<>();

    ContributedColumns() {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            String id = element.getAttribute("id"); //$NON-NLS-1$
            String label = element.getAttribute("label"); //$NON-NLS-1$
            if (id == null || id.isBlank() || label == null || label.isBlank()) {
                Contained.of(element).disable(Messages.Columns_rubbish, null);
            } else if (elements.putIfAbsent(id, element) != null) {
                Contained.of(element).disable(NLS.bind(Messages.Columns_twice, id), null);
            }
        }
    }

    List<TableColumn> descriptions() {
        List<TableColumn> columns = new ArrayList<>();
        elements.forEach((id, element) -> columns.add(new TableColumn(id, element.getAttribute("label"), //$NON-NLS-1$
                Boolean.parseBoolean(element.getAttribute("numeric")), ListColumns.widthOf(id)))); //$NON-NLS-1$
        return columns;
    }

    /** The columns that are shown; one that fails to load is left out, and the log says why. */
    Map<String, ListColumn> shown(List<String> ids) {
        Map<String, ListColumn> shown = new LinkedHashMap<>();
        for (String id : ids) {
            IConfigurationElement element = elements.get(id);
            if (element == null || !element.isValid()) {
                continue;
            }
            Contained contained = Contained.of(element);
            ListColumn column = loaded.get(id);
            if (column == null && !contained.isDisabled()) {
                column = contained.create(element, "class", ListColumn.class) //$NON-NLS-1$
                        .map(made -> contained(contained, made)).orElse(null);
            }
            if (column != null) {
                loaded.put(id, column);
                shown.put(id, column);
            }
        }
        return shown;
    }

    /** One that fails, takes too long or gives texts for another number of customers stays empty. */
    private static ListColumn contained(Contained contained, ListColumn column) {
        return (session, parties) -> contained.call(LIMIT, () -> {
            List<String> texts = column.texts(session, parties.clone());
            if (texts == null || texts.size() != parties.length) {
                throw new WrongAnswerException(NLS.bind(Messages.Columns_size,
                        texts == null ? 0 : texts.size(), parties.length));
            }
            return texts;
        }, () -> Collections.nCopies(parties.length, "")); //$NON-NLS-1$
    }
}
