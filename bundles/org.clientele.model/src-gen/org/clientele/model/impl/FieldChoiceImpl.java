/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import org.clientele.model.ClientelePackage;
import org.clientele.model.FieldChoice;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.FieldChoiceImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldChoiceImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldChoiceImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldChoiceImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.FieldChoiceImpl#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldChoiceImpl extends IdentifiedImpl implements FieldChoice {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldChoiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.FIELD_CHOICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_CHOICE__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_CHOICE__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_CHOICE__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_CHOICE__KEY, oldKey, key));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.FIELD_CHOICE__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.FIELD_CHOICE__ENGLISH:
				return getEnglish();
			case ClientelePackage.FIELD_CHOICE__CHINESE:
				return getChinese();
			case ClientelePackage.FIELD_CHOICE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.FIELD_CHOICE__KEY:
				return getKey();
			case ClientelePackage.FIELD_CHOICE__RETIRED:
				return isRetired();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.FIELD_CHOICE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.FIELD_CHOICE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.FIELD_CHOICE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.FIELD_CHOICE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.FIELD_CHOICE__RETIRED:
				setRetired((Boolean)newValue);
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
			case ClientelePackage.FIELD_CHOICE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.FIELD_CHOICE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.FIELD_CHOICE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.FIELD_CHOICE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.FIELD_CHOICE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
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
			case ClientelePackage.FIELD_CHOICE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.FIELD_CHOICE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.FIELD_CHOICE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.FIELD_CHOICE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.FIELD_CHOICE__RETIRED:
				return retired != RETIRED_EDEFAULT;
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
				case ClientelePackage.FIELD_CHOICE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.FIELD_CHOICE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.FIELD_CHOICE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.FIELD_CHOICE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.FIELD_CHOICE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.FIELD_CHOICE__DESCRIPTION;
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
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //FieldChoiceImpl
