/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage;
import org.clientele.model.SchemeValue;
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
 * An implementation of the model object '<em><b>Classification Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getDecisionTable <em>Decision Table</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.impl.ClassificationSchemeImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClassificationSchemeImpl extends AggregateImpl implements ClassificationScheme {
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
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

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
	 * The default value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTIPLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected boolean multiple = MULTIPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecisionTable() <em>Decision Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionTable()
	 * @generated
	 * @ordered
	 */
	protected static final String DECISION_TABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecisionTable() <em>Decision Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionTable()
	 * @generated
	 * @ordered
	 */
	protected String decisionTable = DECISION_TABLE_EDEFAULT;

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
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<SchemeValue> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClassificationSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.CLASSIFICATION_SCHEME;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__GROUP, oldGroup, group));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMultiple() {
		return multiple;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiple(boolean newMultiple) {
		boolean oldMultiple = multiple;
		multiple = newMultiple;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__MULTIPLE, oldMultiple, multiple));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecisionTable() {
		return decisionTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionTable(String newDecisionTable) {
		String oldDecisionTable = decisionTable;
		decisionTable = newDecisionTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__DECISION_TABLE, oldDecisionTable, decisionTable));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CLASSIFICATION_SCHEME__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SchemeValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<SchemeValue>(SchemeValue.class, this, ClientelePackage.CLASSIFICATION_SCHEME__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.CLASSIFICATION_SCHEME__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH:
				return getEnglish();
			case ClientelePackage.CLASSIFICATION_SCHEME__CHINESE:
				return getChinese();
			case ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION:
				return getDescription();
			case ClientelePackage.CLASSIFICATION_SCHEME__KEY:
				return getKey();
			case ClientelePackage.CLASSIFICATION_SCHEME__SOURCE:
				return getSource();
			case ClientelePackage.CLASSIFICATION_SCHEME__GROUP:
				return getGroup();
			case ClientelePackage.CLASSIFICATION_SCHEME__POSITION:
				return getPosition();
			case ClientelePackage.CLASSIFICATION_SCHEME__MULTIPLE:
				return isMultiple();
			case ClientelePackage.CLASSIFICATION_SCHEME__DECISION_TABLE:
				return getDecisionTable();
			case ClientelePackage.CLASSIFICATION_SCHEME__RETIRED:
				return isRetired();
			case ClientelePackage.CLASSIFICATION_SCHEME__VALUES:
				return getValues();
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
			case ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__SOURCE:
				setSource((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__GROUP:
				setGroup((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__POSITION:
				setPosition((Integer)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__MULTIPLE:
				setMultiple((Boolean)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__DECISION_TABLE:
				setDecisionTable((String)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends SchemeValue>)newValue);
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
			case ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__MULTIPLE:
				setMultiple(MULTIPLE_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__DECISION_TABLE:
				setDecisionTable(DECISION_TABLE_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ClientelePackage.CLASSIFICATION_SCHEME__VALUES:
				getValues().clear();
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
			case ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.CLASSIFICATION_SCHEME__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.CLASSIFICATION_SCHEME__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.CLASSIFICATION_SCHEME__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ClientelePackage.CLASSIFICATION_SCHEME__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ClientelePackage.CLASSIFICATION_SCHEME__POSITION:
				return position != POSITION_EDEFAULT;
			case ClientelePackage.CLASSIFICATION_SCHEME__MULTIPLE:
				return multiple != MULTIPLE_EDEFAULT;
			case ClientelePackage.CLASSIFICATION_SCHEME__DECISION_TABLE:
				return DECISION_TABLE_EDEFAULT == null ? decisionTable != null : !DECISION_TABLE_EDEFAULT.equals(decisionTable);
			case ClientelePackage.CLASSIFICATION_SCHEME__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ClientelePackage.CLASSIFICATION_SCHEME__VALUES:
				return values != null && !values.isEmpty();
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
				case ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.CLASSIFICATION_SCHEME__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.CLASSIFICATION_SCHEME__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.CLASSIFICATION_SCHEME__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.CLASSIFICATION_SCHEME__DESCRIPTION;
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
		result.append(", source: ");
		result.append(source);
		result.append(", group: ");
		result.append(group);
		result.append(", position: ");
		result.append(position);
		result.append(", multiple: ");
		result.append(multiple);
		result.append(", decisionTable: ");
		result.append(decisionTable);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //ClassificationSchemeImpl
