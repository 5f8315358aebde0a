package org.clientele.ui.tests;

import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.RecordSection;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A page, section or branch that fails in one step of its life: the word behind the colon of its class in a
 * {@code plugin.xml}. Its code is copied into a bundle that a test makes up.
 */
public final class RudePart implements RecordPage, RecordSection, NavigatorNodes, IExecutableExtension {

    private String step = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        step = String.valueOf(data);
        reach("create");
    }

    @Override
    public void createContent(IManagedForm form, RecordPageSite site) {
        fill(form.getForm().getBody());
    }

    @Override
    public void createContent(Composite body, FormToolkit toolkit, RecordPageSite site) {
        fill(body);
    }

    private void fill(Composite parent) {
        new Label(parent, SWT.NONE).setText("Rude but there");
        reach("fill");
    }

    @Override
    public List<NavigatorNode> nodes(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) {
        reach("fill");
        return List.of(NavigatorNode.ofCustomer("Rude node", null, 1));
    }

    @Override
    public void recordChanged() {
        reach("change");
    }

    @Override
    public void shown() {
        reach("show");
    }

    @Override
    public void dispose() {
        reach("dispose");
    }

    private void reach(String now) {
        if (now.equals(step)) {
            throw new AssertionError("as rude as can be: " + now);
        }
    }
}
