package org.clientele.ui.customers.internal.list;

import org.eclipse.core.commands.ExecutionEvent;

/** Asks which columns the list shows. */
public final class ChooseColumnsHandler extends ListHandler {

    @Override
    void execute(CustomerListView list, ExecutionEvent event) {
        list.chooseColumns();
    }
}
