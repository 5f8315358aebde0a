package org.clientele.ui.customers.internal.timeline;

import java.util.Map;

import org.clientele.model.Participant;
import org.clientele.ui.CustomerPicker;
import org.clientele.ui.StoreSession;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Those who took part: found while a person types, or by a name that is in no store, each with a role. */
final class ParticipantList {

    private static final int ROLE = 1;

    private final InteractionDraft draft;
    private final Map<Long, String> names;
    private final Table table;
    private final CustomerPicker picker;

    static void create(Composite parent, StoreSession session, InteractionDraft draft, Map<Long, String> names) {
        new ParticipantList(parent, session, draft, names);
    }

    private ParticipantList(Composite parent, StoreSession session, InteractionDraft draft, Map<Long, String> names) {
        this.draft = draft;
        this.names = names;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        picker = new CustomerPicker(area, session, Messages.Interaction_addParticipant);
        picker.onPick(hit -> {
            names.put(hit.partyId(), hit.name());
            draft.addParty(hit.partyId());
            fill();
        });
        Button name = new Button(area, SWT.PUSH);
        name.setText(Messages.Interaction_addName);
        name.setToolTipText(Messages.Interaction_addNameTip);
        name.addListener(SWT.Selection, e -> {
            draft.addName(picker.field().getText());
            picker.field().setText(""); //$NON-NLS-1$
            fill();
        });
        Button remove = new Button(area, SWT.PUSH);
        remove.setText(Messages.Interaction_removeParticipant);
        remove.addListener(SWT.Selection, e -> removeSelected());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        new TableColumn(table, SWT.LEFT).setWidth(280);
        new TableColumn(table, SWT.LEFT).setWidth(220);
        table.getColumn(0).setText(Messages.Interaction_participant);
        table.getColumn(ROLE).setText(Messages.Interaction_role);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(500, 3 * table.getItemHeight()).applyTo(table);
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                removeSelected();
            } else if (e.keyCode == SWT.F2) {
                editRole();
            }
        });
        table.addListener(SWT.DefaultSelection, e -> editRole());
        fill();
    }

    private void fill() {
        table.removeAll();
        for (Participant participant : draft.interaction().getParticipants()) {
            TableItem item = new TableItem(table, SWT.NONE);
            String name = participant.getParty() == null ? participant.getName()
                    : names.getOrDefault(participant.getParty().value(), Long.toString(participant.getParty().value()));
            item.setText(new String[] { name == null ? "" : name, //$NON-NLS-1$
                    participant.getRole() == null ? "" : participant.getRole() }); //$NON-NLS-1$
        }
    }

    private void removeSelected() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            draft.interaction().getParticipants().remove(index);
            fill();
        }
    }

    private void editRole() {
        int index = table.getSelectionIndex();
        if (index < 0) {
            return;
        }
        TableItem item = table.getItem(index);
        TableEditor editor = new TableEditor(table);
        editor.grabHorizontal = true;
        Text field = new Text(table, SWT.BORDER);
        field.setText(item.getText(ROLE));
        field.addListener(SWT.FocusOut, e -> {
            if (!item.isDisposed()) {
                item.setText(ROLE, field.getText());
                draft.interaction().getParticipants().get(index)
                        .setRole(field.getText().isBlank() ? null : field.getText().strip());
            }
            field.dispose();
            editor.dispose();
        });
        field.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                table.setFocus();
            }
        });
        editor.setEditor(field, item, ROLE);
        field.setFocus();
    }
}
