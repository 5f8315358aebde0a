/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.clientele.model.HitPolicy;
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
 * An implementation of the model object '<em><b>Decision Table</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getHitPolicy <em>Hit Policy</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getCollect <em>Collect</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.clientele.model.impl.DecisionTableImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionTableImpl extends AggregateImpl implements DecisionTable {
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
	 * The default value of the '{@link #getHitPolicy() <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHitPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final HitPolicy HIT_POLICY_EDEFAULT = HitPolicy.FIRST;

	/**
	 * The cached value of the '{@link #getHitPolicy() <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHitPolicy()
	 * @generated
	 * @ordered
	 */
	protected HitPolicy hitPolicy = HIT_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollect() <em>Collect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollect()
	 * @generated
	 * @ordered
	 */
	protected static final CollectOperator COLLECT_EDEFAULT = CollectOperator.LIST;

	/**
	 * The cached value of the '{@link #getCollect() <em>Collect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollect()
	 * @generated
	 * @ordered
	 */
	protected CollectOperator collect = COLLECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionColumn> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionColumn> outputs;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionRow> rows;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionTest> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionTableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.DECISION_TABLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HitPolicy getHitPolicy() {
		return hitPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHitPolicy(HitPolicy newHitPolicy) {
		HitPolicy oldHitPolicy = hitPolicy;
		hitPolicy = newHitPolicy == null ? HIT_POLICY_EDEFAULT : newHitPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__HIT_POLICY, oldHitPolicy, hitPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectOperator getCollect() {
		return collect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollect(CollectOperator newCollect) {
		CollectOperator oldCollect = collect;
		collect = newCollect == null ? COLLECT_EDEFAULT : newCollect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECISION_TABLE__COLLECT, oldCollect, collect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionColumn> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<DecisionColumn>(DecisionColumn.class, this, ClientelePackage.DECISION_TABLE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionColumn> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<DecisionColumn>(DecisionColumn.class, this, ClientelePackage.DECISION_TABLE__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionRow> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<DecisionRow>(DecisionRow.class, this, ClientelePackage.DECISION_TABLE__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionTest> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<DecisionTest>(DecisionTest.class, this, ClientelePackage.DECISION_TABLE__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.DECISION_TABLE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ClientelePackage.DECISION_TABLE__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case ClientelePackage.DECISION_TABLE__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case ClientelePackage.DECISION_TABLE__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.DECISION_TABLE__ENGLISH:
				return getEnglish();
			case ClientelePackage.DECISION_TABLE__CHINESE:
				return getChinese();
			case ClientelePackage.DECISION_TABLE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.DECISION_TABLE__KEY:
				return getKey();
			case ClientelePackage.DECISION_TABLE__HIT_POLICY:
				return getHitPolicy();
			case ClientelePackage.DECISION_TABLE__COLLECT:
				return getCollect();
			case ClientelePackage.DECISION_TABLE__INPUTS:
				return getInputs();
			case ClientelePackage.DECISION_TABLE__OUTPUTS:
				return getOutputs();
			case ClientelePackage.DECISION_TABLE__ROWS:
				return getRows();
			case ClientelePackage.DECISION_TABLE__TESTS:
				return getTests();
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
			case ClientelePackage.DECISION_TABLE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__HIT_POLICY:
				setHitPolicy((HitPolicy)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__COLLECT:
				setCollect((CollectOperator)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends DecisionColumn>)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends DecisionColumn>)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends DecisionRow>)newValue);
				return;
			case ClientelePackage.DECISION_TABLE__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends DecisionTest>)newValue);
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
			case ClientelePackage.DECISION_TABLE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__HIT_POLICY:
				setHitPolicy(HIT_POLICY_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__COLLECT:
				setCollect(COLLECT_EDEFAULT);
				return;
			case ClientelePackage.DECISION_TABLE__INPUTS:
				getInputs().clear();
				return;
			case ClientelePackage.DECISION_TABLE__OUTPUTS:
				getOutputs().clear();
				return;
			case ClientelePackage.DECISION_TABLE__ROWS:
				getRows().clear();
				return;
			case ClientelePackage.DECISION_TABLE__TESTS:
				getTests().clear();
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
			case ClientelePackage.DECISION_TABLE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.DECISION_TABLE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.DECISION_TABLE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.DECISION_TABLE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.DECISION_TABLE__HIT_POLICY:
				return hitPolicy != HIT_POLICY_EDEFAULT;
			case ClientelePackage.DECISION_TABLE__COLLECT:
				return collect != COLLECT_EDEFAULT;
			case ClientelePackage.DECISION_TABLE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ClientelePackage.DECISION_TABLE__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case ClientelePackage.DECISION_TABLE__ROWS:
				return rows != null && !rows.isEmpty();
			case ClientelePackage.DECISION_TABLE__TESTS:
				return tests != null && !tests.isEmpty();
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
				case ClientelePackage.DECISION_TABLE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.DECISION_TABLE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.DECISION_TABLE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.DECISION_TABLE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.DECISION_TABLE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.DECISION_TABLE__DESCRIPTION;
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
		result.append(", hitPolicy: ");
		result.append(hitPolicy);
		result.append(", collect: ");
		result.append(collect);
		result.append(')');
		return result.toString();
	}

} //DecisionTableImpl
