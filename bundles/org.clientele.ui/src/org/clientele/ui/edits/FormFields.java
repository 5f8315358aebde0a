package org.clientele.ui.edits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Labels and fields for attributes, bound to the record: what kind of field follows from the attribute's type.
 *
 * @since 1.0
 */
public final class FormFields {

    private static final String STORE_ANNOTATION = "urn:clientele:store"; //$NON-NLS-1$
    private static final int DEFAULT_LENGTH = 255;
    private static final String ATTRIBUTE = "org.clientele.attribute"; //$NON-NLS-1$

    private final ModelEdits record;
    private final FormToolkit toolkit;
    private final DataBindingContext bindings;
    private final DateText dates = DateText.ofUser();
    private final TimeText times = new TimeText(dates);
    private final NumberText numbers = NumberText.ofUser();
    private final Map<Control, Supplier<EObject>> owners = new LinkedHashMap<>();
    private final Map<EAttribute, Label> labels = new LinkedHashMap<>();

    /**
     * Fields of one form.
     *
     * @param record takes the changes
     * @param toolkit makes the widgets
     * @param bindings are disposed with the form
     */
    public FormFields(ModelEdits record, FormToolkit toolkit, DataBindingContext bindings) {
        this.record = record;
        this.toolkit = toolkit;
        this.bindings = bindings;
    }

    /**
     * The most characters of a text.
     *
     * @param attribute an attribute of the model
     * @return as annotated in the model text, else 255
     */
    public static int length(EAttribute attribute) {
        String given = EcoreUtil.getAnnotation(attribute, STORE_ANNOTATION, "length"); //$NON-NLS-1$
        return given == null ? DEFAULT_LENGTH : Integer.parseInt(given);
    }

    /** Adds a label and a field to a parent with a grid of two columns. */
    public Control add(Composite parent, Supplier<EObject> owner, EAttribute attribute) {
        String name = record.labels().feature(owner.get().eClass(), attribute);
        EDataType type = attribute.getEAttributeType();
        Control field;
        if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
            toolkit.createLabel(parent, ""); //$NON-NLS-1$
            Button check = toolkit.createButton(parent, name, SWT.CHECK);
            UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
            toField.setConverter(IConverter.create(Boolean.TRUE::equals));
            bindings.bindValue(cast(WidgetProperties.buttonSelection().observe(check)),
                    new RecordValue(record, owner, attribute), null, toField);
            field = check;
        } else {
            boolean lines = length(attribute) > 1000;
            Label label = toolkit.createLabel(parent, name);
            label.setData(name);
            labels.put(attribute, label);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
            field = type instanceof EEnum literals ? combo(parent, owner, attribute, literals)
                    : text(parent, owner, attribute, lines);
            GridDataFactory.fillDefaults().grab(true, false).hint(160, lines ? 64 : SWT.DEFAULT).indent(6, 0)
                    .applyTo(field);
        }
        field.setData(ATTRIBUTE, attribute);
        owners.put(field, owner);
        return field;
    }

    /** The field of an attribute, or empty when it is not on this page. */
    public Optional<Control> find(EObject object, Object attribute) {
        return owners.entrySet().stream()
                .filter(e -> e.getKey().getData(ATTRIBUTE) == attribute && e.getValue().get() == object)
                .map(Map.Entry::getKey).findFirst();
    }

    /**
     * Says something beside the name of an attribute.
     *
     * @param attribute an attribute that was added
     * @param mark a sign or word behind its name, or empty
     * @param tip a sentence for the tooltip of name and field, or null
     */
    public void mark(EAttribute attribute, String mark, String tip) {
        Label label = labels.get(attribute);
        if (label == null || label.isDisposed()) {
            return;
        }
        String text = mark.isEmpty() ? (String) label.getData() : label.getData() + " " + mark; //$NON-NLS-1$
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.getParent().layout();
        }
        label.setToolTipText(tip);
        owners.keySet().stream().filter(c -> c.getData(ATTRIBUTE) == attribute && !c.isDisposed())
                .forEach(c -> c.setToolTipText(tip));
    }

    private Text text(Composite parent, Supplier<EObject> owner, EAttribute attribute, boolean lines) {
        Text text = toolkit.createText(parent, "", lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE); //$NON-NLS-1$
        text.addListener(SWT.FocusOut, e -> record.endTyping());
        if (attribute.getEAttributeType().getInstanceClass() == LocalDate.class) {
            text.setMessage(Messages.bind(Messages.Profile_dateHint, dates.example()));
            bindDate(text, owner, attribute);
        } else if (attribute.getEAttributeType().getInstanceClass() == LocalDateTime.class) {
            text.setMessage(Messages.bind(Messages.Profile_dateHint, times.example()));
            bindTime(text, owner, attribute);
        } else if (NumberText.isNumber(attribute)) {
            bindNumber(text, owner, attribute);
        } else {
            UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
            toModel.setConverter(IConverter.create(o -> o == null || o.toString().isEmpty() ? null : o));
            UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
            toField.setConverter(IConverter.create(o -> o == null ? "" : o)); //$NON-NLS-1$
            bindings.bindValue(cast(WidgetProperties.text(SWT.Modify).observe(text)),
                    new RecordValue(record, owner, attribute), toModel, toField);
        }
        return text;
    }

    private void bindDate(Text text, Supplier<EObject> owner, EAttribute attribute) {
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setAfterGetValidator(o -> readable(String.valueOf(o)));
        toModel.setConverter(IConverter.create(o -> dates.read(String.valueOf(o)).orElse(null)));
        UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
        toField.setConverter(IConverter.create(o -> dates.write((LocalDate) o)));
        // a half-typed date is no date yet, hence when the field is left
        Binding binding = bindings.bindValue(cast(WidgetProperties.text(SWT.FocusOut).observe(text)),
                new RecordValue(record, owner, attribute), toModel, toField);
        text.setData(binding);
    }

    private void bindTime(Text text, Supplier<EObject> owner, EAttribute attribute) {
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setAfterGetValidator(o -> String.valueOf(o).isBlank() || times.read(String.valueOf(o)).isPresent()
                ? ValidationStatus.ok()
                : ValidationStatus.error(Messages.bind(Messages.Check_date, o, times.example())));
        toModel.setConverter(IConverter.create(o -> times.read(String.valueOf(o)).orElse(null)));
        UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
        toField.setConverter(IConverter.create(o -> times.write((LocalDateTime) o)));
        text.setData(bindings.bindValue(cast(WidgetProperties.text(SWT.FocusOut).observe(text)),
                new RecordValue(record, owner, attribute), toModel, toField));
    }

    private void bindNumber(Text text, Supplier<EObject> owner, EAttribute attribute) {
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setAfterGetValidator(o -> numbers.read(attribute, String.valueOf(o)).isPresent() ? ValidationStatus.ok()
                : ValidationStatus.error(Messages.bind(Messages.Check_number, o)));
        toModel.setConverter(IConverter.create(o -> numbers.read(attribute, String.valueOf(o))
                .map(NumberText.Entry::value).orElse(null)));
        UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
        toField.setConverter(IConverter.create(o -> numbers.write(attribute, o)));
        text.setData(bindings.bindValue(cast(WidgetProperties.text(SWT.FocusOut).observe(text)),
                new RecordValue(record, owner, attribute), toModel, toField));
    }

    private IStatus readable(String text) {
        return text.isBlank() || dates.read(text).isPresent() ? ValidationStatus.ok()
                : ValidationStatus.error(Messages.bind(Messages.Check_date, text, dates.example()));
    }

    private Combo combo(Composite parent, Supplier<EObject> owner, EAttribute attribute, EEnum literals) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        toolkit.adapt(combo, true, true);
        for (EEnumLiteral literal : literals.getELiterals()) {
            combo.add(record.labels().literal(owner.get().eClass(), literals, literal.getInstance()));
        }
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setConverter(IConverter.create(o -> literals.getELiterals().get((Integer) o).getInstance()));
        UpdateValueStrategy<Object, Object> toField = new UpdateValueStrategy<>();
        toField.setConverter(IConverter.create(o -> o == null ? -1
                : literals.getELiterals().indexOf(literals.getEEnumLiteral(((Enumerator) o).getName()))));
        bindings.bindValue(cast(WidgetProperties.singleSelectionIndex().observe(combo)),
                new RecordValue(record, owner, attribute), toModel, toField);
        return combo;
    }

    @SuppressWarnings("unchecked")
    private static IObservableValue<Object> cast(IObservableValue<?> value) {
        return (IObservableValue<Object>) value;
    }
}
