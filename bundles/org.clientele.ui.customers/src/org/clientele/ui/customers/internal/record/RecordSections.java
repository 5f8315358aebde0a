package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.health.Contained;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.RecordSection;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The sections that bundles contribute to one page of the record. One that fails says so in its place. */
public final class RecordSections {

    static final String POINT = "org.clientele.ui.customers.recordSections"; //$NON-NLS-1$

    private static final int LAST = 1000;
    private static final String RIGHT = "right"; //$NON-NLS-1$

    private final RecordPageSite site;
    private final FormToolkit toolkit;
    private final List<Shown> shown = new ArrayList<>();

    /** A section with what is said of it; its element cannot be read any more when its bundle goes. */
    private record Shown(String name, Contained contained, Composite body, RecordSection section) {
    }

    /**
     * Sections of a page.
     *
     * @param site what surrounds the page
     * @param toolkit makes them
     */
    public RecordSections(RecordPageSite site, FormToolkit toolkit) {
        this.site = site;
        this.toolkit = toolkit;
    }

    /**
     * Adds the sections of a page.
     *
     * @param page the page's id
     * @param left where those of the left column go, and all of a page with one column
     * @param right where those of the right column go
     * @return this
     */
    public RecordSections add(String page, Composite left, Composite right) {
        EClass party = site.record().party().eClass();
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(e -> page.equals(e.getAttribute("page"))) //$NON-NLS-1$
                .filter(e -> ShownWith.party(e.getAttribute("partyType"), party)) //$NON-NLS-1$
                .filter(e -> ShownWith.models(e.getAttribute("model"), site.record().store())) //$NON-NLS-1$
                .sorted(Comparator.comparingInt(RecordSections::position).thenComparing(RecordSections::id))
                .forEach(e -> add(e, RIGHT.equals(e.getAttribute("column")) ? right : left)); //$NON-NLS-1$
        return this;
    }

    private static int position(IConfigurationElement element) {
        String text = element.getAttribute("position"); //$NON-NLS-1$
        try {
            return text == null ? LAST : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return LAST;
        }
    }

    private static String id(IConfigurationElement element) {
        return String.valueOf(element.getAttribute("id")); //$NON-NLS-1$
    }

    private static String name(IConfigurationElement element) {
        String name = element.getAttribute("name"); //$NON-NLS-1$
        return name == null ? id(element) : name;
    }

    private void add(IConfigurationElement element, Composite parent) {
        Composite body = Sections.add(parent, toolkit, name(element), 1);
        Contained contained = Contained.of(element);
        Optional<RecordSection> made = contained.create(element, "class", RecordSection.class); //$NON-NLS-1$
        if (made.isPresent() && contained.run(() -> made.get().createContent(body, toolkit, site))) {
            shown.add(new Shown(name(element), contained, body, made.get()));
        } else {
            fail(name(element), contained, body);
        }
    }

    private void fail(String name, Contained contained, Composite body) {
        if (body.isDisposed()) {
            return;
        }
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        String text = Messages.bind(Messages.Section_broken, name, contained.what().bundle());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(body, text, SWT.WRAP));
        Sections.relayout(body);
    }

    /** Tells the sections that the record changed. */
    public void recordChanged() {
        each(RecordSection::recordChanged);
    }

    /** Tells the sections that their page is shown again. */
    public void shown() {
        each(RecordSection::shown);
    }

    /** Tells the sections that their page goes. */
    public void dispose() {
        each(RecordSection::dispose);
        shown.clear();
    }

    private void each(Consumer<RecordSection> step) {
        for (Shown one : List.copyOf(shown)) {
            if (!one.contained().run(() -> step.accept(one.section()))) {
                shown.remove(one);
                fail(one.name(), one.contained(), one.body());
            }
        }
    }
}
