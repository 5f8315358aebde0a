/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.Address;
import org.clientele.model.Attachment;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ContactPoint;
import org.clientele.model.Customer;
import org.clientele.model.FieldValue;
import org.clientele.model.Identifier;
import org.clientele.model.Party;
import org.clientele.model.PartyName;
import org.clientele.model.Relationship;
import org.clientele.model.ValueOrigin;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#isExternal <em>External</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.PartyImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PartyImpl extends AggregateImpl implements Party {
	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isExternal() <em>External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExternal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXTERNAL_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isExternal() <em>External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExternal()
	 * @generated
	 * @ordered
	 */
	protected boolean external = EXTERNAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<PartyName> names;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Address> addresses;

	/**
	 * The cached value of the '{@link #getContactPoints() <em>Contact Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contactPoints;

	/**
	 * The cached value of the '{@link #getIdentifiers() <em>Identifiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Identifier> identifiers;

	/**
	 * The cached value of the '{@link #getRelationships() <em>Relationships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationships()
	 * @generated
	 * @ordered
	 */
	protected EList<Relationship> relationships;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldValue> fields;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueOrigin> origins;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected Customer customer;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PARTY__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExternal() {
		return external;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternal(boolean newExternal) {
		boolean oldExternal = external;
		external = newExternal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PARTY__EXTERNAL, oldExternal, external));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartyName> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<PartyName>(PartyName.class, this, ClientelePackage.PARTY__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Address> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectContainmentEList<Address>(Address.class, this, ClientelePackage.PARTY__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContactPoints() {
		if (contactPoints == null) {
			contactPoints = new EObjectContainmentEList<ContactPoint>(ContactPoint.class, this, ClientelePackage.PARTY__CONTACT_POINTS);
		}
		return contactPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identifier> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EObjectContainmentEList<Identifier>(Identifier.class, this, ClientelePackage.PARTY__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectContainmentEList<Relationship>(Relationship.class, this, ClientelePackage.PARTY__RELATIONSHIPS);
		}
		return relationships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldValue> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<FieldValue>(FieldValue.class, this, ClientelePackage.PARTY__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueOrigin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<ValueOrigin>(ValueOrigin.class, this, ClientelePackage.PARTY__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ClientelePackage.PARTY__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCustomer(Customer newCustomer, NotificationChain msgs) {
		Customer oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClientelePackage.PARTY__CUSTOMER, oldCustomer, newCustomer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(Customer newCustomer) {
		if (newCustomer != customer) {
			NotificationChain msgs = null;
			if (customer != null)
				msgs = ((InternalEObject)customer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.PARTY__CUSTOMER, null, msgs);
			if (newCustomer != null)
				msgs = ((InternalEObject)newCustomer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.PARTY__CUSTOMER, null, msgs);
			msgs = basicSetCustomer(newCustomer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PARTY__CUSTOMER, newCustomer, newCustomer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PARTY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.PARTY__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__ADDRESSES:
				return ((InternalEList<?>)getAddresses()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__CONTACT_POINTS:
				return ((InternalEList<?>)getContactPoints()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__IDENTIFIERS:
				return ((InternalEList<?>)getIdentifiers()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PARTY__CUSTOMER:
				return basicSetCustomer(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.PARTY__DISPLAY_NAME:
				return getDisplayName();
			case ClientelePackage.PARTY__EXTERNAL:
				return isExternal();
			case ClientelePackage.PARTY__NAMES:
				return getNames();
			case ClientelePackage.PARTY__ADDRESSES:
				return getAddresses();
			case ClientelePackage.PARTY__CONTACT_POINTS:
				return getContactPoints();
			case ClientelePackage.PARTY__IDENTIFIERS:
				return getIdentifiers();
			case ClientelePackage.PARTY__RELATIONSHIPS:
				return getRelationships();
			case ClientelePackage.PARTY__FIELDS:
				return getFields();
			case ClientelePackage.PARTY__ORIGINS:
				return getOrigins();
			case ClientelePackage.PARTY__ATTACHMENTS:
				return getAttachments();
			case ClientelePackage.PARTY__CUSTOMER:
				return getCustomer();
			case ClientelePackage.PARTY__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.PARTY__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ClientelePackage.PARTY__EXTERNAL:
				setExternal((Boolean)newValue);
				return;
			case ClientelePackage.PARTY__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends PartyName>)newValue);
				return;
			case ClientelePackage.PARTY__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Address>)newValue);
				return;
			case ClientelePackage.PARTY__CONTACT_POINTS:
				getContactPoints().clear();
				getContactPoints().addAll((Collection<? extends ContactPoint>)newValue);
				return;
			case ClientelePackage.PARTY__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends Identifier>)newValue);
				return;
			case ClientelePackage.PARTY__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
			case ClientelePackage.PARTY__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends FieldValue>)newValue);
				return;
			case ClientelePackage.PARTY__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends ValueOrigin>)newValue);
				return;
			case ClientelePackage.PARTY__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ClientelePackage.PARTY__CUSTOMER:
				setCustomer((Customer)newValue);
				return;
			case ClientelePackage.PARTY__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.PARTY__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ClientelePackage.PARTY__EXTERNAL:
				setExternal(EXTERNAL_EDEFAULT);
				return;
			case ClientelePackage.PARTY__NAMES:
				getNames().clear();
				return;
			case ClientelePackage.PARTY__ADDRESSES:
				getAddresses().clear();
				return;
			case ClientelePackage.PARTY__CONTACT_POINTS:
				getContactPoints().clear();
				return;
			case ClientelePackage.PARTY__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case ClientelePackage.PARTY__RELATIONSHIPS:
				getRelationships().clear();
				return;
			case ClientelePackage.PARTY__FIELDS:
				getFields().clear();
				return;
			case ClientelePackage.PARTY__ORIGINS:
				getOrigins().clear();
				return;
			case ClientelePackage.PARTY__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ClientelePackage.PARTY__CUSTOMER:
				setCustomer((Customer)null);
				return;
			case ClientelePackage.PARTY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.PARTY__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ClientelePackage.PARTY__EXTERNAL:
				return external != EXTERNAL_EDEFAULT;
			case ClientelePackage.PARTY__NAMES:
				return names != null && !names.isEmpty();
			case ClientelePackage.PARTY__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case ClientelePackage.PARTY__CONTACT_POINTS:
				return contactPoints != null && !contactPoints.isEmpty();
			case ClientelePackage.PARTY__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case ClientelePackage.PARTY__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
			case ClientelePackage.PARTY__FIELDS:
				return fields != null && !fields.isEmpty();
			case ClientelePackage.PARTY__ORIGINS:
				return origins != null && !origins.isEmpty();
			case ClientelePackage.PARTY__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ClientelePackage.PARTY__CUSTOMER:
				return customer != null;
			case ClientelePackage.PARTY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (displayName: ");
		result.append(displayName);
		result.append(", external: ");
		result.append(external);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PartyImpl
