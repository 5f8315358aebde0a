/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldKind;
import org.clientele.model.FieldType;
import org.clientele.model.Titled;

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
 * An implementation of the model object '<em><b>Field Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldDefinitionImpl#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldDefinitionImpl extends AggregateImpl implements FieldDefinition {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

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
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final FieldType TYPE_EDEFAULT = FieldType.TEXT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected FieldType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldKind> kinds;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldChoice> choices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.FIELD_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(FieldType newType) {
		FieldType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_DEFINITION__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldKind> getKinds() {
		if (kinds == null) {
			kinds = new EObjectContainmentEList<FieldKind>(FieldKind.class, this, ClientelePackage.FIELD_DEFINITION__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldChoice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<FieldChoice>(FieldChoice.class, this, ClientelePackage.FIELD_DEFINITION__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.FIELD_DEFINITION__KINDS:
				return ((InternalEList<?>)getKinds()).basicRemove(otherEnd, msgs);
			case ClientelePackage.FIELD_DEFINITION__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.FIELD_DEFINITION__ENGLISH:
				return getEnglish();
			case ClientelePackage.FIELD_DEFINITION__CHINESE:
				return getChinese();
			case ClientelePackage.FIELD_DEFINITION__DESCRIPTION:
				return getDescription();
			case ClientelePackage.FIELD_DEFINITION__KEY:
				return getKey();
			case ClientelePackage.FIELD_DEFINITION__TYPE:
				return getType();
			case ClientelePackage.FIELD_DEFINITION__POSITION:
				return getPosition();
			case ClientelePackage.FIELD_DEFINITION__RETIRED:
				return isRetired();
			case ClientelePackage.FIELD_DEFINITION__KINDS:
				return getKinds();
			case ClientelePackage.FIELD_DEFINITION__CHOICES:
				return getChoices();
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
			case ClientelePackage.FIELD_DEFINITION__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__TYPE:
				setType((FieldType)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__POSITION:
				setPosition((Integer)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends FieldKind>)newValue);
				return;
			case ClientelePackage.FIELD_DEFINITION__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends FieldChoice>)newValue);
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
			case ClientelePackage.FIELD_DEFINITION__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ClientelePackage.FIELD_DEFINITION__KINDS:
				getKinds().clear();
				return;
			case ClientelePackage.FIELD_DEFINITION__CHOICES:
				getChoices().clear();
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
			case ClientelePackage.FIELD_DEFINITION__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.FIELD_DEFINITION__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.FIELD_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.FIELD_DEFINITION__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.FIELD_DEFINITION__TYPE:
				return type != TYPE_EDEFAULT;
			case ClientelePackage.FIELD_DEFINITION__POSITION:
				return position != POSITION_EDEFAULT;
			case ClientelePackage.FIELD_DEFINITION__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ClientelePackage.FIELD_DEFINITION__KINDS:
				return kinds != null && !kinds.isEmpty();
			case ClientelePackage.FIELD_DEFINITION__CHOICES:
				return choices != null && !choices.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.FIELD_DEFINITION__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.FIELD_DEFINITION__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.FIELD_DEFINITION__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.FIELD_DEFINITION__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.FIELD_DEFINITION__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.FIELD_DEFINITION__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", type: ");
		result.append(type);
		result.append(", position: ");
		result.append(position);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //FieldDefinitionImpl
