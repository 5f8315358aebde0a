package org.clientele.ui.customers.internal.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Dated;
import org.clientele.model.Person;
import org.clientele.ui.Help;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.core.databinding.AggregateValidationStatus;
import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** Who the customer is: names, addresses, ways of contact, numbers, classes and tags, with messages at the field. */
public final class ProfilePage implements RecordPage {

    private final List<ChildTable> tables = new ArrayList<>();
    private DataBindingContext bindings;
    private FormFields fields;
    private CustomerRecord record;
    private KeyFigures figures;
    private IMessageManager messages;
    private IManagedForm form;
    private RecordPageSite site;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        form = managed;
        site = pageSite;
        tables.clear();
        record = (CustomerRecord) site.record();
        bindings = new DataBindingContext();
        fields = new FormFields(record, form.getToolkit(), bindings);
        messages = form.getMessageManager();
        messages.setAutoUpdate(false);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 6).spacing(14, 6).applyTo(body);
        figures = new KeyFigures(body, form.getToolkit(), site);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(figures.control());
        Composite left = column(body, form.getToolkit());
        Composite right = column(body, form.getToolkit());
        identity(left, form.getToolkit());
        role(right, form.getToolkit());
        Supplier<EObject> party = record::party;
        Supplier<EObject> customer = () -> record.party().getCustomer();
        table(left, form, party, Literals.PARTY__NAMES, Literals.PARTY_NAME__TEXT, Literals.PARTY_NAME__KIND,
                Literals.PARTY_NAME__SCRIPT);
        table(left, form, party, Literals.PARTY__ADDRESSES, Literals.ADDRESS__STREET, Literals.ADDRESS__POSTAL_CODE,
                Literals.ADDRESS__CITY, Literals.ADDRESS__REGION, Literals.ADDRESS__COUNTRY, Literals.ADDRESS__KIND);
        table(left, form, customer, Literals.CUSTOMER__TAGS, Literals.TAG__NAME);
        table(right, form, party, Literals.PARTY__CONTACT_POINTS, Literals.CONTACT_POINT__VALUE,
                Literals.CONTACT_POINT__KIND, Literals.CONTACT_POINT__LABEL, Literals.CONTACT_POINT__PREFERRED);
        table(right, form, party, Literals.PARTY__IDENTIFIERS, Literals.IDENTIFIER__VALUE, Literals.IDENTIFIER__SCHEME);
        table(right, form, customer, Literals.CUSTOMER__CLASSIFICATIONS, Literals.CLASSIFICATION__VALUE,
                Literals.CLASSIFICATION__SCHEME, Literals.CLASSIFICATION__SOURCE);
        Help.set(body, "record_profile"); //$NON-NLS-1$
        AggregateValidationStatus status = new AggregateValidationStatus(bindings,
                AggregateValidationStatus.MAX_SEVERITY);
        status.addValueChangeListener(e -> showMessages());
        // before the fields go one by one: a binding that goes would be taken for a change of its status
        left.addDisposeListener(e -> {
            status.dispose();
            bindings.dispose();
        });
        figures.load();
        showMessages();
    }

    private static Composite column(Composite body, FormToolkit toolkit) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(column);
        return column;
    }

    private void identity(Composite parent, FormToolkit toolkit) {
        Composite client = section(parent, toolkit, record.labels().type(record.party().eClass()));
        List<EAttribute> shown = record.party() instanceof Person
                ? List.of(Literals.PARTY__DISPLAY_NAME, Literals.PERSON__FAMILY_NAME, Literals.PERSON__GIVEN_NAME,
                        Literals.PERSON__BIRTH_DATE, Literals.PARTY__EXTERNAL)
                : List.of(Literals.PARTY__DISPLAY_NAME, Literals.ORGANISATION__LEGAL_NAME,
                        Literals.ORGANISATION__INDUSTRY, Literals.PARTY__EXTERNAL);
        if (record.isNew()) {
            choice(client, toolkit);
        }
        shown.forEach(a -> fields.add(client, record::party, a));
    }

    /** A new customer is an organisation or a person; later it stays what it is. */
    private void choice(Composite client, FormToolkit toolkit) {
        toolkit.createLabel(client, Messages.Profile_type);
        Composite buttons = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        for (EClass type : List.of(Literals.ORGANISATION, Literals.PERSON)) {
            Button button = toolkit.createButton(buttons, record.labels().type(type), SWT.RADIO);
            button.setSelection(record.party().eClass() == type);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection() && record.party().eClass() != type) {
                    // after the event: the button itself goes
                    button.getDisplay().asyncExec(() -> editor().becomes(type));
                }
            });
        }
    }

    private CustomerRecordEditor editor() {
        return (CustomerRecordEditor) site.editorSite().getPart();
    }

    private void role(Composite parent, FormToolkit toolkit) {
        Composite client = section(parent, toolkit, record.labels().type(Literals.CUSTOMER));
        if (record.party().getCustomer() != null) {
            List<EAttribute> shown = List.of(Literals.CUSTOMER__NUMBER, Literals.CUSTOMER__KIND,
                    Literals.CUSTOMER__OWNER, Literals.CUSTOMER__SINCE);
            for (EAttribute attribute : shown) {
                Control field = fields.add(client, () -> record.party().getCustomer(), attribute);
                if (attribute == Literals.CUSTOMER__NUMBER && !record.isNew()) {
                    ((Text) field).setEditable(false); // never changed once given
                }
            }
        }
        fields.add(client, record::party, Literals.PARTY__NOTE);
    }

    private static Composite section(Composite parent, FormToolkit toolkit, String title) {
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 4).applyTo(client);
        toolkit.paintBordersFor(client);
        section.setClient(client);
        return client;
    }

    private void table(Composite parent, IManagedForm form, Supplier<EObject> owner, EReference reference,
            EAttribute... columns) {
        List<EAttribute> all = new ArrayList<>(List.of(columns));
        if (Literals.DATED.isSuperTypeOf(reference.getEReferenceType())) {
            all.add(Literals.DATED__VALID_FROM);
            all.add(Literals.DATED__VALID_TO);
        }
        tables.add(new ChildTable(parent, form.getToolkit(), record, owner, reference, all));
    }

    @Override
    public void recordChanged() {
        tables.forEach(ChildTable::refresh);
        showMessages();
    }

    @Override
    public void shown() {
        figures.load();
    }

    private void showMessages() {
        messages.removeAllMessages();
        for (FieldIssue issue : RecordValidator.check(record.party(), record.labels(), Clock.systemDefaultZone())) {
            String text = issue.status().getMessage();
            fields.find(issue.owner(), issue.feature()).ifPresentOrElse(
                    control -> messages.addMessage(control, text, null, type(issue.status()), control),
                    () -> atTable(issue));
        }
        for (Binding binding : bindings.getBindings()) {
            IStatus status = binding.getValidationStatus().getValue();
            if (!status.isOK() && binding.getTarget() instanceof org.eclipse.jface.databinding.swt.ISWTObservable o) {
                messages.addMessage(binding, status.getMessage(), null, type(status), (Control) o.getWidget());
            }
        }
        messages.update();
        headline();
    }

    /** The platform only counts the messages, in English: say the worst one instead, and how many more there are. */
    private void headline() {
        IMessage[] all = form.getForm().getForm().getChildrenMessages();
        if (all == null || all.length == 0) {
            return;
        }
        IMessage worst = all[0];
        for (IMessage message : all) {
            worst = message.getMessageType() > worst.getMessageType() ? message : worst;
        }
        String text = all.length == 1 ? worst.getMessage()
                : Messages.bind(Messages.Profile_more, worst.getMessage(), Integer.toString(all.length - 1));
        form.getForm().setMessage(text, worst.getMessageType(), all);
    }

    private void atTable(FieldIssue issue) {
        for (ChildTable table : tables) {
            if (table.reference() == issue.owner().eContainmentFeature()) {
                String what = issue.owner() instanceof Dated dated && dated.getId() == 0 ? "" //$NON-NLS-1$
                        : record.labels().text(issue.owner()) + ": "; //$NON-NLS-1$
                messages.addMessage(issue, what + issue.status().getMessage(), null, type(issue.status()),
                        table.table());
            }
        }
    }

    private static int type(IStatus status) {
        return status.getSeverity() == IStatus.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING;
    }
}
