package org.clientele.ui.customers.internal.record.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clientele.core.classification.ClassificationService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.records.PartyClass;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.Dated;
import org.clientele.model.Person;
import org.clientele.model.ProfileField;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.ChildTable;
import org.clientele.ui.customers.internal.record.CustomerNumbers;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.customers.internal.record.FieldIssue;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.customers.internal.record.LiveDefinitions;
import org.clientele.ui.customers.internal.record.RecordSections;
import org.clientele.ui.customers.internal.record.RecordValidator;
import org.clientele.ui.customers.internal.record.Reveals;
import org.clientele.ui.customers.internal.record.Sections;
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

/** Who the customer is: names, addresses, ways of contact, numbers, classes and tags, with messages at the field. */
public final class ProfilePage implements RecordPage, Reveals {

    private static final int MOST_TYPES = 3;

    private final List<ChildTable> tables = new ArrayList<>();
    private DataBindingContext bindings;
    private FormFields fields;
    private CustomerRecord record;
    private ProfileModel model;
    private LiveDefinitions definitions;
    private FieldsSection own;
    private SchemesSection schemes;
    private OriginsSection origins;
    private RecordSections others;
    private final Map<Control, IStatus> problems = new LinkedHashMap<>();
    private Map<String, ProfileValue> known = Map.of();
    private IMessageManager messages;
    private IManagedForm form;
    private RecordPageSite site;
    private boolean hadCustomer;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        form = managed;
        site = pageSite;
        tables.clear();
        record = (CustomerRecord) site.record();
        hadCustomer = record.party().getCustomer() != null;
        problems.clear();
        bindings = new DataBindingContext();
        fields = new FormFields(record, form.getToolkit(), bindings);
        messages = form.getMessageManager();
        messages.setAutoUpdate(false);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 6).spacing(14, 6).applyTo(body);
        FormToolkit toolkit = form.getToolkit();
        model = new ProfileModel(record, site.service(CustomFieldService.class),
                site.service(ClassificationService.class), site.service(ProfileService.class),
                Clock.systemDefaultZone(), Locale.getDefault(Locale.Category.FORMAT));
        Composite left = Sections.column(body, toolkit);
        Composite right = Sections.column(body, toolkit);
        identity(left, toolkit);
        role(right, toolkit);
        Supplier<EObject> party = record::party;
        Supplier<EObject> customer = () -> record.party().getCustomer();
        table(left, party, Literals.PARTY__NAMES, Literals.PARTY_NAME__TEXT, Literals.PARTY_NAME__KIND,
                Literals.PARTY_NAME__SCRIPT);
        table(right, party, Literals.PARTY__IDENTIFIERS, Literals.IDENTIFIER__VALUE, Literals.IDENTIFIER__SCHEME);
        Composite wide = Sections.column(body, toolkit);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(wide);
        table(wide, party, Literals.PARTY__CONTACT_POINTS, Literals.CONTACT_POINT__VALUE, Literals.CONTACT_POINT__KIND,
                Literals.CONTACT_POINT__LABEL, Literals.CONTACT_POINT__PREFERRED, Literals.CONTACT_POINT__CONSENT,
                Literals.CONTACT_POINT__CONSENT_DATE, Literals.CONTACT_POINT__CONSENT_EVIDENCE);
        table(wide, party, Literals.PARTY__ADDRESSES, Literals.ADDRESS__STREET, Literals.ADDRESS__POSTAL_CODE,
                Literals.ADDRESS__CITY, Literals.ADDRESS__REGION, Literals.ADDRESS__COUNTRY, Literals.ADDRESS__KIND);
        Composite left2 = Sections.column(body, toolkit);
        Composite right2 = Sections.column(body, toolkit);
        own = new FieldsSection(left2, toolkit, model, site, this::problem);
        table(right2, customer, Literals.CUSTOMER__TAGS, Literals.TAG__NAME);
        others = new RecordSections(site, toolkit).add("org.clientele.ui.customers.record.profile", left2, right2); //$NON-NLS-1$
        Composite foot = Sections.column(body, toolkit);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(foot);
        schemes = new SchemesSection(foot, toolkit, model, site);
        origins = new OriginsSection(foot, toolkit, model, site, this::sources);
        definitions = new LiveDefinitions(left, site, this::redefined);
        Help.set(body, "record_profile"); //$NON-NLS-1$
        AggregateValidationStatus status = new AggregateValidationStatus(bindings,
                AggregateValidationStatus.MAX_SEVERITY);
        status.addValueChangeListener(e -> showMessages());
        // before the fields go one by one: a binding that goes would be taken for a change of its status
        left.addDisposeListener(e -> {
            status.dispose();
            bindings.dispose();
        });
        renew();
        origins.load();
    }

    private void identity(Composite parent, FormToolkit toolkit) {
        Composite client = Sections.add(parent, toolkit, record.labels().type(record.party().eClass()), 2);
        List<EAttribute> shown = record.party() instanceof Person
                ? List.of(Literals.PARTY__DISPLAY_NAME, Literals.PERSON__FAMILY_NAME, Literals.PERSON__GIVEN_NAME,
                        Literals.PERSON__BIRTH_DATE, Literals.PARTY__EXTERNAL)
                : List.of(Literals.PARTY__DISPLAY_NAME, Literals.ORGANISATION__LEGAL_NAME,
                        Literals.ORGANISATION__INDUSTRY, Literals.PARTY__EXTERNAL);
        if (record.isNew()) {
            choice(client, toolkit);
        }
        shown.forEach(a -> fields.add(client, record::party, a));
        PartyClass.attributes(record.party().eClass()).stream().filter(a -> a.getEType() != Literals.PARTY_ID)
                .forEach(a -> fields.add(client, record::party, a));
    }

    /** A new customer is an organisation or a person, or what partners make of these; later it stays what it is. */
    private void choice(Composite client, FormToolkit toolkit) {
        toolkit.createLabel(client, Messages.Profile_type);
        Composite buttons = toolkit.createComposite(client);
        List<EClass> types = new ArrayList<>(List.of(Literals.ORGANISATION, Literals.PERSON));
        types.addAll(PartyClass.of(record.store()));
        GridLayoutFactory.fillDefaults().numColumns(Math.min(types.size(), MOST_TYPES)).applyTo(buttons);
        for (EClass type : types) {
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
        Composite client = Sections.add(parent, toolkit, record.labels().type(Literals.CUSTOMER), 2);
        if (record.isNew() || record.party().getCustomer() == null) {
            customerOrNot(client, toolkit);
        }
        if (record.party().getCustomer() != null) {
            List<EAttribute> shown = List.of(Literals.CUSTOMER__NUMBER, Literals.CUSTOMER__KIND,
                    Literals.CUSTOMER__OWNER, Literals.CUSTOMER__SINCE, Literals.CUSTOMER__LANGUAGE);
            for (EAttribute attribute : shown) {
                Control field = fields.add(client, () -> record.party().getCustomer(), attribute);
                if (attribute == Literals.CUSTOMER__NUMBER && !record.isNew()) {
                    ((Text) field).setEditable(false); // never changed once given
                }
            }
        }
        fields.add(client, record::party, Literals.PARTY__NOTE);
    }

    /** A contact person needs no role of a customer; whoever has one keeps it. */
    private void customerOrNot(Composite client, FormToolkit toolkit) {
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        Button role = toolkit.createButton(client, Messages.Profile_isCustomer, SWT.CHECK);
        role.setSelection(record.party().getCustomer() != null);
        role.addListener(SWT.Selection, e -> {
            if (record.party().getCustomer() != null) {
                role(null);
            } else {
                UiJobs.start(role, Messages.Profile_number, null,
                        m -> CustomerNumbers.next(record.store(), record.actor()), this::role);
            }
        });
    }

    /** Gives the role of a customer with a number, or takes it away. */
    private void role(String number) {
        record.change(number == null ? Messages.Command_noCustomer : Messages.Command_customer, () -> {
            Customer customer = number == null ? null : ClienteleFactory.eINSTANCE.createCustomer();
            if (customer != null) {
                customer.setNumber(number);
                customer.setSince(LocalDate.now(record.store().info().settings().zone()));
                customer.setKind(record.party() instanceof Person ? CustomerKind.CONSUMER : CustomerKind.BUSINESS);
            }
            record.party().setCustomer(customer);
        });
    }

    private void table(Composite parent, Supplier<EObject> owner, EReference reference,
            EAttribute... columns) {
        List<EAttribute> all = new ArrayList<>(List.of(columns));
        if (Literals.DATED.isSuperTypeOf(reference.getEReferenceType())) {
            all.add(Literals.DATED__VALID_FROM);
            all.add(Literals.DATED__VALID_TO);
        }
        tables.add(new ChildTable(parent, form.getToolkit(), record, owner, reference, all));
    }

    private void redefined() {
        renew();
        origins.load();
    }

    /** Shows what follows from the definitions and the record. */
    private void renew() {
        model.use(definitions.now().orElse(null));
        own.refresh();
        schemes.refresh();
        marks();
        showMessages();
    }

    @Override
    public void recordChanged() {
        boolean customer = record.party().getCustomer() != null;
        if (customer != hadCustomer) {
            hadCustomer = customer;
            // after this event: the page is made anew, with or without the fields of a customer
            form.getForm().getDisplay().asyncExec(() -> editor().remake());
            return;
        }
        tables.forEach(ChildTable::refresh);
        others.recordChanged();
        renew();
        origins.load();
    }

    @Override
    public void shown() {
        origins.load();
        others.shown();
    }

    @Override
    public void dispose() {
        others.dispose();
    }

    private void problem(Control control, IStatus status) {
        if (status.isOK()) {
            problems.remove(control);
        } else {
            problems.put(control, status);
        }
        showMessages();
    }

    /** Signs what is required, wanted or forbidden, with purpose and source in the tooltip. */
    private void marks() {
        for (EAttribute attribute : List.of(Literals.PARTY__DISPLAY_NAME, Literals.PERSON__FAMILY_NAME,
                Literals.PERSON__GIVEN_NAME, Literals.PERSON__BIRTH_DATE, Literals.ORGANISATION__LEGAL_NAME,
                Literals.ORGANISATION__INDUSTRY, Literals.PARTY__NOTE)) {
            mark(attribute, attribute.getName());
        }
        for (EAttribute attribute : List.of(Literals.CUSTOMER__NUMBER, Literals.CUSTOMER__KIND,
                Literals.CUSTOMER__OWNER, Literals.CUSTOMER__SINCE, Literals.CUSTOMER__LANGUAGE)) {
            mark(attribute, "customer." + attribute.getName()); //$NON-NLS-1$
        }
        for (ChildTable table : tables) {
            table.mark(model.wantedBelow(table.reference().getName()).stream()
                    .map(f -> Marks.of(f, model.label(f.getPath()))).collect(Collectors.joining("; "))); //$NON-NLS-1$
        }
    }

    private void mark(EAttribute attribute, String path) {
        Optional<ProfileField> wanted = model.wanted(path);
        String source = Optional.ofNullable(known.get(path)).map(v -> Marks.origin(v, origins.source(v))).orElse(null);
        String purpose = wanted.map(Marks::purpose).orElse(null);
        String tip = source == null ? purpose : purpose == null ? source : purpose + '\n' + source;
        fields.mark(attribute, wanted.map(Marks::sign).orElse(""), tip); //$NON-NLS-1$
    }

    private void sources(List<ProfileValue> values) {
        known = values.stream().collect(Collectors.toMap(ProfileValue::path, v -> v, (a, b) -> a));
        marks();
    }

    @Override
    public void reveal(String path) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path; //$NON-NLS-1$
        String rest = path.substring(Math.min(path.length(), first.length() + 1));
        EObject owner = "customer".equals(first) ? record.party().getCustomer() : record.party(); //$NON-NLS-1$
        String name = "customer".equals(first) ? rest : first; //$NON-NLS-1$
        if ("field".equals(first) && own.control(rest) != null) { //$NON-NLS-1$
            own.control(rest).setFocus();
        } else if ("classification".equals(first)) { //$NON-NLS-1$
            schemes.reveal(rest);
        } else if (owner != null && owner.eClass().getEStructuralFeature(name) instanceof EAttribute attribute) {
            fields.find(owner, attribute).ifPresent(Control::setFocus);
        } else {
            tables.stream().filter(t -> t.reference().getName().equals(name)).findFirst()
                    .ifPresent(t -> t.table().setFocus());
        }
    }

    private void showMessages() {
        if (record.isReadOnly()) {
            return; // whoever may only read is told that, not what is missing
        }
        messages.removeAllMessages();
        List<FieldIssue> issues = site.service(RecordCheckService.class)
                .map(rules -> RecordValidator.check(rules, record, Clock.systemDefaultZone())).orElse(List.of());
        for (FieldIssue issue : issues) {
            String text = issue.status().getMessage();
            fields.find(issue.owner(), issue.feature()).ifPresentOrElse(
                    control -> messages.addMessage(control, text, null, type(issue.status()), control),
                    () -> atTable(issue));
        }
        problems.keySet().removeIf(Control::isDisposed);
        problems.forEach((control, status) -> messages.addMessage(control, status.getMessage(), null, type(status),
                control));
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
