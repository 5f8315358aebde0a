package org.clientele.ui.customers.internal.timeline;

import java.util.List;

import org.clientele.core.timeline.TimelineKind;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.InteractionKind;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What stands above a timeline: words to look for, the kinds that are shown, and what can be written down. */
final class TimelineBar {

    private static final int PAUSE = 250;

    private final TimelineModel model;
    private final Runnable changed;
    private final Button kindsButton;
    private final Label count;
    private final Text filter;

    TimelineBar(Composite parent, FormToolkit toolkit, List<TimelineKind> kinds, TimelineModel model, ModelLabels labels,
            Runnable changed, InteractionActions actions) {
        this.model = model;
        this.changed = changed;
        Composite bar = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        int news = InteractionKind.values().length;
        GridLayoutFactory.fillDefaults().numColumns(3 + news).margins(2, 2).spacing(6, 0).applyTo(bar);
        filter = toolkit.createText(bar, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL); //$NON-NLS-1$
        filter.setMessage(Messages.Timeline_filter);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        Runnable search = () -> {
            if (!filter.isDisposed() && model.search(filter.getText())) {
                changed.run();
            }
        };
        filter.addListener(SWT.Modify, e -> filter.getDisplay().timerExec(PAUSE, search));
        kindsButton = toolkit.createButton(bar, "", SWT.PUSH); //$NON-NLS-1$
        kindsButton.addListener(SWT.Selection, e -> chooseKinds(kinds));
        nameKinds();
        count = toolkit.createLabel(bar, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).align(SWT.FILL, SWT.CENTER).applyTo(count);
        for (InteractionKind kind : InteractionKind.values()) {
            Button button = toolkit.createButton(bar,
                    labels.literal(Literals.INTERACTION, Literals.INTERACTION_KIND, kind), SWT.PUSH);
            button.setImage(Icons.image(KindIcons.interaction(kind.getName())));
            button.setToolTipText(Messages.bind(Messages.Timeline_new, button.getText()));
            button.addListener(SWT.Selection, e -> actions.create(kind));
        }
    }

    void say(String text) {
        count.setText(text);
        count.requestLayout();
    }

    private void nameKinds() {
        kindsButton.setText((model.hiddenKinds() == 0 ? Messages.Timeline_allKinds
                : Messages.bind(Messages.Timeline_someKinds, Integer.toString(model.hiddenKinds()))) + " \u25be"); //$NON-NLS-1$
        kindsButton.requestLayout();
    }

    private void chooseKinds(List<TimelineKind> kinds) {
        Menu menu = new Menu((Control) kindsButton);
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText(Messages.Timeline_showAll);
        all.addListener(SWT.Selection, e -> {
            model.showAll();
            shown();
        });
        new MenuItem(menu, SWT.SEPARATOR);
        for (TimelineKind kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(kind.label());
            item.setImage(Icons.image(KindIcons.of(kind.id())));
            item.setSelection(model.isShown(kind.id()));
            item.addListener(SWT.Selection, e -> {
                model.show(kind.id(), item.getSelection());
                shown();
            });
        }
        Point size = kindsButton.getSize();
        menu.setLocation(kindsButton.toDisplay(0, size.y));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void shown() {
        nameKinds();
        changed.run();
    }
}
