/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Condition;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;

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
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getPositioningAttribute <em>Positioning Attribute</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getPositioningBenefit <em>Positioning Benefit</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getPositioningValue <em>Positioning Value</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.clientele.model.impl.SegmentImpl#getManual <em>Manual</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends AggregateImpl implements Segment {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositioningAttribute() <em>Positioning Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningAttribute()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIONING_ATTRIBUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositioningAttribute() <em>Positioning Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningAttribute()
	 * @generated
	 * @ordered
	 */
	protected String positioningAttribute = POSITIONING_ATTRIBUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositioningBenefit() <em>Positioning Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningBenefit()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIONING_BENEFIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositioningBenefit() <em>Positioning Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningBenefit()
	 * @generated
	 * @ordered
	 */
	protected String positioningBenefit = POSITIONING_BENEFIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositioningValue() <em>Positioning Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningValue()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIONING_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositioningValue() <em>Positioning Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositioningValue()
	 * @generated
	 * @ordered
	 */
	protected String positioningValue = POSITIONING_VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected Condition condition;

	/**
	 * The cached value of the '{@link #getManual() <em>Manual</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManual()
	 * @generated
	 * @ordered
	 */
	protected EList<ManualMember> manual;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.SEGMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositioningAttribute() {
		return positioningAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositioningAttribute(String newPositioningAttribute) {
		String oldPositioningAttribute = positioningAttribute;
		positioningAttribute = newPositioningAttribute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__POSITIONING_ATTRIBUTE, oldPositioningAttribute, positioningAttribute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositioningBenefit() {
		return positioningBenefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositioningBenefit(String newPositioningBenefit) {
		String oldPositioningBenefit = positioningBenefit;
		positioningBenefit = newPositioningBenefit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__POSITIONING_BENEFIT, oldPositioningBenefit, positioningBenefit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositioningValue() {
		return positioningValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositioningValue(String newPositioningValue) {
		String oldPositioningValue = positioningValue;
		positioningValue = newPositioningValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__POSITIONING_VALUE, oldPositioningValue, positioningValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCondition(Condition newCondition, NotificationChain msgs) {
		Condition oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__CONDITION, oldCondition, newCondition);
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
	public void setCondition(Condition newCondition) {
		if (newCondition != condition) {
			NotificationChain msgs = null;
			if (condition != null)
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.SEGMENT__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.SEGMENT__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SEGMENT__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManualMember> getManual() {
		if (manual == null) {
			manual = new EObjectContainmentEList<ManualMember>(ManualMember.class, this, ClientelePackage.SEGMENT__MANUAL);
		}
		return manual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.SEGMENT__CONDITION:
				return basicSetCondition(null, msgs);
			case ClientelePackage.SEGMENT__MANUAL:
				return ((InternalEList<?>)getManual()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.SEGMENT__KEY:
				return getKey();
			case ClientelePackage.SEGMENT__NAME:
				return getName();
			case ClientelePackage.SEGMENT__DESCRIPTION:
				return getDescription();
			case ClientelePackage.SEGMENT__PURPOSE:
				return getPurpose();
			case ClientelePackage.SEGMENT__OWNER:
				return getOwner();
			case ClientelePackage.SEGMENT__POSITIONING_ATTRIBUTE:
				return getPositioningAttribute();
			case ClientelePackage.SEGMENT__POSITIONING_BENEFIT:
				return getPositioningBenefit();
			case ClientelePackage.SEGMENT__POSITIONING_VALUE:
				return getPositioningValue();
			case ClientelePackage.SEGMENT__CONDITION:
				return getCondition();
			case ClientelePackage.SEGMENT__MANUAL:
				return getManual();
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
			case ClientelePackage.SEGMENT__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.SEGMENT__NAME:
				setName((String)newValue);
				return;
			case ClientelePackage.SEGMENT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.SEGMENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ClientelePackage.SEGMENT__OWNER:
				setOwner((String)newValue);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_ATTRIBUTE:
				setPositioningAttribute((String)newValue);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_BENEFIT:
				setPositioningBenefit((String)newValue);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_VALUE:
				setPositioningValue((String)newValue);
				return;
			case ClientelePackage.SEGMENT__CONDITION:
				setCondition((Condition)newValue);
				return;
			case ClientelePackage.SEGMENT__MANUAL:
				getManual().clear();
				getManual().addAll((Collection<? extends ManualMember>)newValue);
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
			case ClientelePackage.SEGMENT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_ATTRIBUTE:
				setPositioningAttribute(POSITIONING_ATTRIBUTE_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_BENEFIT:
				setPositioningBenefit(POSITIONING_BENEFIT_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__POSITIONING_VALUE:
				setPositioningValue(POSITIONING_VALUE_EDEFAULT);
				return;
			case ClientelePackage.SEGMENT__CONDITION:
				setCondition((Condition)null);
				return;
			case ClientelePackage.SEGMENT__MANUAL:
				getManual().clear();
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
			case ClientelePackage.SEGMENT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.SEGMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClientelePackage.SEGMENT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.SEGMENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ClientelePackage.SEGMENT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ClientelePackage.SEGMENT__POSITIONING_ATTRIBUTE:
				return POSITIONING_ATTRIBUTE_EDEFAULT == null ? positioningAttribute != null : !POSITIONING_ATTRIBUTE_EDEFAULT.equals(positioningAttribute);
			case ClientelePackage.SEGMENT__POSITIONING_BENEFIT:
				return POSITIONING_BENEFIT_EDEFAULT == null ? positioningBenefit != null : !POSITIONING_BENEFIT_EDEFAULT.equals(positioningBenefit);
			case ClientelePackage.SEGMENT__POSITIONING_VALUE:
				return POSITIONING_VALUE_EDEFAULT == null ? positioningValue != null : !POSITIONING_VALUE_EDEFAULT.equals(positioningValue);
			case ClientelePackage.SEGMENT__CONDITION:
				return condition != null;
			case ClientelePackage.SEGMENT__MANUAL:
				return manual != null && !manual.isEmpty();
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
		result.append(" (key: ");
		result.append(key);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", owner: ");
		result.append(owner);
		result.append(", positioningAttribute: ");
		result.append(positioningAttribute);
		result.append(", positioningBenefit: ");
		result.append(positioningBenefit);
		result.append(", positioningValue: ");
		result.append(positioningValue);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
