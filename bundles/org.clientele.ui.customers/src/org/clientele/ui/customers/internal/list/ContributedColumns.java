package org.clientele.ui.customers.internal.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.ui.customers.ListColumn;
import org.clientele.ui.table.TableColumn;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The list columns of other bundles; a class is loaded when its column is first shown. */
final class ContributedColumns {

    private static final String POINT = "org.clientele.ui.customers.listColumns"; //$NON-NLS-1$

    private final Map<String, IConfigurationElement> elements = new LinkedHashMap<>();
    private final Map<String, ListColumn> loaded = new LinkedHashMap<>();

    ContributedColumns() {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            elements.put(element.getAttribute("id"), element); //$NON-NLS-1$
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
            if (element == null) {
                continue;
            }
            try {
                ListColumn column = loaded.get(id);
                if (column == null) {
                    column = (ListColumn) element.createExecutableExtension("class"); //$NON-NLS-1$
                    loaded.put(id, column);
                }
                shown.put(id, column);
            } catch (CoreException | ClassCastException e) {
                ILog.of(ContributedColumns.class).error("List column " + id + " of " //$NON-NLS-1$ //$NON-NLS-2$
                        + element.getContributor().getName() + " is disabled", e); //$NON-NLS-1$
            }
        }
        return shown;
    }
}
