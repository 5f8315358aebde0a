/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.Address;
import org.clientele.model.AddressKind;
import org.clientele.model.Aggregate;
import org.clientele.model.Attachment;
import org.clientele.model.CapacityException;
import org.clientele.model.CarePlan;
import org.clientele.model.CellType;
import org.clientele.model.ChurnKind;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.CollectOperator;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Consent;
import org.clientele.model.ContactLimit;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.ContactPolicy;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.Dated;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineOutcome;
import org.clientele.model.DeclineSignalUse;
import org.clientele.model.EvidenceSource;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldKind;
import org.clientele.model.FieldType;
import org.clientele.model.FieldValue;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.HitPolicy;
import org.clientele.model.Identified;
import org.clientele.model.Identifier;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.Junction;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.ManualMember;
import org.clientele.model.MembershipCause;
import org.clientele.model.MembershipEntry;
import org.clientele.model.MembershipPart;
import org.clientele.model.NameKind;
import org.clientele.model.NameScript;
import org.clientele.model.Need;
import org.clientele.model.NeedKind;
import org.clientele.model.NeedState;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.Organisation;
import org.clientele.model.Participant;
import org.clientele.model.Party;
import org.clientele.model.PartyName;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Person;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.PlanVisit;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeGrant;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.Product;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.Rating;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.Requirement;
import org.clientele.model.ReturnMatch;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;
import org.clientele.model.SchemeValue;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;
import org.clientele.model.Segment;
import org.clientele.model.Stage;
import org.clientele.model.StageCause;
import org.clientele.model.StageEntry;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.StagePart;
import org.clientele.model.StageTransition;
import org.clientele.model.Tag;
import org.clientele.model.Task;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.TieStrength;
import org.clientele.model.Titled;
import org.clientele.model.TypedCondition;
import org.clientele.model.ValueOrigin;
import org.clientele.model.ValueSource;
import org.clientele.model.WorkCapacity;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.OrderId;
import org.clientele.model.value.OrderLineId;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.model.value.SegmentId;
import org.clientele.model.value.StageModelId;
import org.clientele.model.value.TaskId;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClientelePackageImpl extends EPackageImpl implements ClientelePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aggregateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass titledEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyNameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueOriginEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lampEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ratingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordedDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classificationSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemeValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass profileDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass profileFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scorecardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scorecardCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionColumnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass manualMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass negationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass typedConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rfmModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rfmBorderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rfmAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeMetricEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeThresholdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass privilegeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass privilegeGrantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageTransitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageGuardUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stagePartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageMoveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass declineModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass declineSignalUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass declineCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactLimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass carePlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planVisitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workCapacityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capacityExceptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum nameKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum nameScriptEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactPointKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationshipKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tieStrengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum customerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valueSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lampKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lampStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hitPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collectOperatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cellTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interactionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interactionDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum orderKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum returnMatchEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum membershipCauseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum junctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operandTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rfmMeasureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rfmTieKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum periodUnitEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum privilegeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageCauseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum declineDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum churnKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum declineOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskPriorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskChannelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partyIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType productIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType orderIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType orderLineIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType taskIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType segmentIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType stageModelIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType carePlanIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateTimeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.clientele.model.ClientelePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ClientelePackageImpl() {
		super(eNS_URI, ClienteleFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ClientelePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ClientelePackage init() {
		if (isInited) return (ClientelePackage)EPackage.Registry.INSTANCE.getEPackage(ClientelePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredClientelePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ClientelePackageImpl theClientelePackage = registeredClientelePackage instanceof ClientelePackageImpl ? (ClientelePackageImpl)registeredClientelePackage : new ClientelePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theClientelePackage.createPackageContents();

		// Initialize created meta-data
		theClientelePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theClientelePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ClientelePackage.eNS_URI, theClientelePackage);
		return theClientelePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAggregate() {
		return aggregateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAggregate_Version() {
		return (EAttribute)aggregateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDated() {
		return datedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDated_ValidFrom() {
		return (EAttribute)datedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDated_ValidTo() {
		return (EAttribute)datedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTitled() {
		return titledEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitled_English() {
		return (EAttribute)titledEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitled_Chinese() {
		return (EAttribute)titledEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitled_Description() {
		return (EAttribute)titledEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty() {
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_DisplayName() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_External() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Names() {
		return (EReference)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Addresses() {
		return (EReference)partyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_ContactPoints() {
		return (EReference)partyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Identifiers() {
		return (EReference)partyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Relationships() {
		return (EReference)partyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Fields() {
		return (EReference)partyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Origins() {
		return (EReference)partyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Attachments() {
		return (EReference)partyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Customer() {
		return (EReference)partyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Note() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_FamilyName() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_GivenName() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_BirthDate() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation() {
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_LegalName() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Industry() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartyName() {
		return partyNameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartyName_Kind() {
		return (EAttribute)partyNameEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartyName_Script() {
		return (EAttribute)partyNameEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartyName_Text() {
		return (EAttribute)partyNameEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddress() {
		return addressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Kind() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Street() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_PostalCode() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_City() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Region() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Country() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactPoint() {
		return contactPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Kind() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Value() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Label() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Preferred() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Consent() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_ConsentDate() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_ConsentEvidence() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentifier() {
		return identifierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifier_Scheme() {
		return (EAttribute)identifierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifier_Value() {
		return (EAttribute)identifierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Kind() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Target() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Strength() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Share() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Role() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Note() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueOrigin() {
		return valueOriginEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_Path() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_Source() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_Confidence() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_ObservedOn() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_ConfirmedOn() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_ConfirmedBy() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Name() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_MediaType() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Size() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Digest() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_SealedKey() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_AddedAt() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_AddedBy() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Note() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomer() {
		return customerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Number() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Kind() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Owner() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Since() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Tags() {
		return (EReference)customerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Classifications() {
		return (EReference)customerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Lamps() {
		return (EReference)customerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Ratings() {
		return (EReference)customerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Needs() {
		return (EReference)customerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Decisions() {
		return (EReference)customerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Language() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Name() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassification() {
		return classificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Scheme() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Value() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Source() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Evidence() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_RuleVersion() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Commit() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassification_Inputs() {
		return (EAttribute)classificationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLamp() {
		return lampEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLamp_Kind() {
		return (EAttribute)lampEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLamp_State() {
		return (EAttribute)lampEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLamp_Evidence() {
		return (EAttribute)lampEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLamp_Date() {
		return (EAttribute)lampEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRating() {
		return ratingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Scorecard() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Criterion() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Score() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Evidence() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Date() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Kind() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Level() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_State() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Type() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Text() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Amount() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Provided() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Currency() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Due() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Evidence() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_EvidenceNote() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Since() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_ExplicitSince() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecordedDecision() {
		return recordedDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Table() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_TableVersion() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Outcome() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Reason() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Date() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Account() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordedDecision_Task() {
		return (EAttribute)recordedDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassificationScheme() {
		return classificationSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Key() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Source() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Group() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Position() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Multiple() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_DecisionTable() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassificationScheme_Retired() {
		return (EAttribute)classificationSchemeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClassificationScheme_Values() {
		return (EReference)classificationSchemeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchemeValue() {
		return schemeValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeValue_Key() {
		return (EAttribute)schemeValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeValue_Retired() {
		return (EAttribute)schemeValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldDefinition() {
		return fieldDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Key() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Type() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Position() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Retired() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldDefinition_Kinds() {
		return (EReference)fieldDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldDefinition_Choices() {
		return (EReference)fieldDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldKind() {
		return fieldKindEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldKind_Kind() {
		return (EAttribute)fieldKindEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldChoice() {
		return fieldChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldChoice_Key() {
		return (EAttribute)fieldChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldChoice_Retired() {
		return (EAttribute)fieldChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldValue() {
		return fieldValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Field() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Text() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Number() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Currency() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Date() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Choice() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Party() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfileDefinition() {
		return profileDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileDefinition_Key() {
		return (EAttribute)profileDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileDefinition_Kind() {
		return (EAttribute)profileDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProfileDefinition_Fields() {
		return (EReference)profileDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfileField() {
		return profileFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileField_Path() {
		return (EAttribute)profileFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileField_Requirement() {
		return (EAttribute)profileFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileField_Purpose() {
		return (EAttribute)profileFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileField_LegalBasis() {
		return (EAttribute)profileFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfileField_MaxAge() {
		return (EAttribute)profileFieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScorecard() {
		return scorecardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecard_Key() {
		return (EAttribute)scorecardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScorecard_Criteria() {
		return (EReference)scorecardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScorecardCriterion() {
		return scorecardCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardCriterion_Key() {
		return (EAttribute)scorecardCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardCriterion_Group() {
		return (EAttribute)scorecardCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardCriterion_Weight() {
		return (EAttribute)scorecardCriterionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardCriterion_Low() {
		return (EAttribute)scorecardCriterionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardCriterion_High() {
		return (EAttribute)scorecardCriterionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionTable() {
		return decisionTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionTable_Key() {
		return (EAttribute)decisionTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionTable_HitPolicy() {
		return (EAttribute)decisionTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionTable_Collect() {
		return (EAttribute)decisionTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionTable_Inputs() {
		return (EReference)decisionTableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionTable_Outputs() {
		return (EReference)decisionTableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionTable_Rows() {
		return (EReference)decisionTableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionTable_Tests() {
		return (EReference)decisionTableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionColumn() {
		return decisionColumnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionColumn_Key() {
		return (EAttribute)decisionColumnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionColumn_Type() {
		return (EAttribute)decisionColumnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionRow() {
		return decisionRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionRow_Cells() {
		return (EReference)decisionRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionRow_Note() {
		return (EAttribute)decisionRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionCell() {
		return decisionCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionCell_Column() {
		return (EAttribute)decisionCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionCell_Text() {
		return (EAttribute)decisionCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionTest() {
		return decisionTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionTest_Name() {
		return (EAttribute)decisionTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecisionTest_Cells() {
		return (EReference)decisionTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInteraction() {
		return interactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Customer() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Kind() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Direction() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_At() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Minutes() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Subject() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Text() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Outcome() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_NextStep() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Owner() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInteraction_Participants() {
		return (EReference)interactionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant() {
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Party() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Name() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Role() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Customer() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Owner() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Due() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Text() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Origin() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_DoneAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_DoneBy() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_CancelledAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_CancelledBy() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_CancelReason() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Priority() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Effort() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Channel() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_StartsAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_RemindAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Plan() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Occurrence() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Uid() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Code() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Name() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Category() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrder() {
		return orderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Number() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Kind() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Customer() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_PlacedAt() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Country() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Currency() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Heads() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Amount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_BaseAmount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Rate() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_RateDate() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Lines() {
		return (EReference)orderEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrderLine() {
		return orderLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Position() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Product() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Description() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Quantity() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_UnitPrice() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Amount() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_ReturnOf() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_ReturnMatch() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegment() {
		return segmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Key() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Name() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Description() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Purpose() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Owner() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_PositioningAttribute() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_PositioningBenefit() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_PositioningValue() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_Condition() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_Manual() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManualMember() {
		return manualMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManualMember_Party() {
		return (EAttribute)manualMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManualMember_Included() {
		return (EAttribute)manualMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManualMember_Reason() {
		return (EAttribute)manualMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManualMember_Account() {
		return (EAttribute)manualMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManualMember_Since() {
		return (EAttribute)manualMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMembershipEntry() {
		return membershipEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Segment() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Day() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_RecordedAt() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Cause() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Commit() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_RuleVersion() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Precision() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Entered() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Left() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipEntry_Members() {
		return (EAttribute)membershipEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMembershipEntry_Parts() {
		return (EReference)membershipEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMembershipPart() {
		return membershipPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipPart_Entered() {
		return (EAttribute)membershipPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipPart_Place() {
		return (EAttribute)membershipPartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembershipPart_Text() {
		return (EAttribute)membershipPartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompositeCondition() {
		return compositeConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeCondition_Junction() {
		return (EAttribute)compositeConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeCondition_AtLeast() {
		return (EAttribute)compositeConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompositeCondition_Children() {
		return (EReference)compositeConditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNegation() {
		return negationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNegation_Child() {
		return (EReference)negationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTypedCondition() {
		return typedConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTypedCondition_TypeId() {
		return (EAttribute)typedConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTypedCondition_Operands() {
		return (EReference)typedConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperand() {
		return operandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperand_Name() {
		return (EAttribute)operandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperand_ValueType() {
		return (EAttribute)operandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperand_Text() {
		return (EAttribute)operandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRfmModel() {
		return rfmModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmModel_Key() {
		return (EAttribute)rfmModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmModel_ReferenceDate() {
		return (EAttribute)rfmModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmModel_WindowDays() {
		return (EAttribute)rfmModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmModel_Bins() {
		return (EAttribute)rfmModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmModel_Ties() {
		return (EAttribute)rfmModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRfmModel_Borders() {
		return (EReference)rfmModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRfmModel_Areas() {
		return (EReference)rfmModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRfmBorder() {
		return rfmBorderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmBorder_Measure() {
		return (EAttribute)rfmBorderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmBorder_Value() {
		return (EAttribute)rfmBorderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRfmArea() {
		return rfmAreaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmArea_Key() {
		return (EAttribute)rfmAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmArea_RecencyFrom() {
		return (EAttribute)rfmAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmArea_RecencyTo() {
		return (EAttribute)rfmAreaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmArea_FrequencyFrom() {
		return (EAttribute)rfmAreaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfmArea_FrequencyTo() {
		return (EAttribute)rfmAreaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradeTable() {
		return gradeTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_Key() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_Period() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_Periods() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_ReviewsBeforeFall() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_Tolerance() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_CostOfGoods() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeTable_Retired() {
		return (EAttribute)gradeTableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGradeTable_Metrics() {
		return (EReference)gradeTableEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGradeTable_Grades() {
		return (EReference)gradeTableEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradeMetric() {
		return gradeMetricEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeMetric_Metric() {
		return (EAttribute)gradeMetricEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGrade() {
		return gradeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrade_Key() {
		return (EAttribute)gradeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGrade_Thresholds() {
		return (EReference)gradeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGrade_Privileges() {
		return (EReference)gradeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradeThreshold() {
		return gradeThresholdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeThreshold_Metric() {
		return (EAttribute)gradeThresholdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeThreshold_Least() {
		return (EAttribute)gradeThresholdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrivilege() {
		return privilegeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Key() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Kind() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Every() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Unit() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Occasion() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Budget() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Discount() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Exclusions() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilege_Owner() {
		return (EAttribute)privilegeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrivilegeGrant() {
		return privilegeGrantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Customer() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Table() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Grade() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Privilege() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Day() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Cost() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Task() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Account() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivilegeGrant_Note() {
		return (EAttribute)privilegeGrantEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageModel() {
		return stageModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageModel_Key() {
		return (EAttribute)stageModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageModel_Source() {
		return (EAttribute)stageModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageModel_Position() {
		return (EAttribute)stageModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageModel_Active() {
		return (EAttribute)stageModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageModel_HoldDays() {
		return (EAttribute)stageModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageModel_Stages() {
		return (EReference)stageModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageModel_Transitions() {
		return (EReference)stageModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Key() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Start() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_End() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Entry() {
		return (EReference)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Exit() {
		return (EReference)stageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_FocusEnglish() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_FocusChinese() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_TargetDays() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageTransition() {
		return stageTransitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageTransition_From() {
		return (EAttribute)stageTransitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageTransition_To() {
		return (EAttribute)stageTransitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageTransition_Automatic() {
		return (EAttribute)stageTransitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageTransition_ByHand() {
		return (EAttribute)stageTransitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageTransition_Guard() {
		return (EReference)stageTransitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageTransition_Guards() {
		return (EReference)stageTransitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageGuardUse() {
		return stageGuardUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageGuardUse_Guard() {
		return (EAttribute)stageGuardUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageEntry() {
		return stageEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Model() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Day() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_RecordedAt() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_From() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_To() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Cause() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Commit() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_ModelVersion() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Withdraws() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Count() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageEntry_Parts() {
		return (EReference)stageEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStagePart() {
		return stagePartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStagePart_Place() {
		return (EAttribute)stagePartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStagePart_Text() {
		return (EAttribute)stagePartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageMove() {
		return stageMoveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Customer() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Model() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_From() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_To() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Day() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_RecordedAt() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Cause() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_HeldUntil() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Account() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Reason() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_ModelVersion() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageMove_Inputs() {
		return (EAttribute)stageMoveEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeclineModel() {
		return declineModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineModel_Key() {
		return (EAttribute)declineModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineModel_Threshold() {
		return (EAttribute)declineModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineModel_LeastOrders() {
		return (EAttribute)declineModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineModel_HorizonDays() {
		return (EAttribute)declineModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineModel_Retired() {
		return (EAttribute)declineModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeclineModel_Signals() {
		return (EReference)declineModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeclineSignalUse() {
		return declineSignalUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineSignalUse_Signal() {
		return (EAttribute)declineSignalUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineSignalUse_Weight() {
		return (EAttribute)declineSignalUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineSignalUse_Least() {
		return (EAttribute)declineSignalUseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineSignalUse_Most() {
		return (EAttribute)declineSignalUseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeclineCase() {
		return declineCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Customer() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Model() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_ModelVersion() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_OpenedOn() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_OpenedBy() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Score() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_AtStake() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Inputs() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Decision() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Reason() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Churn() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_DecidedOn() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_DecidedBy() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Plan() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Cost() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Outcome() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_OutcomeOn() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclineCase_Regained() {
		return (EAttribute)declineCaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactPolicy() {
		return contactPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPolicy_Key() {
		return (EAttribute)contactPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPolicy_Scheme() {
		return (EAttribute)contactPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPolicy_Position() {
		return (EAttribute)contactPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPolicy_OtherDays() {
		return (EAttribute)contactPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPolicy_Retired() {
		return (EAttribute)contactPolicyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContactPolicy_Limits() {
		return (EReference)contactPolicyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactLimit() {
		return contactLimitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactLimit_Value() {
		return (EAttribute)contactLimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactLimit_Days() {
		return (EAttribute)contactLimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanTemplate() {
		return planTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Key() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Kind() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Segment() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Scheme() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Value() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Recurrence() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Minute() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Effort() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Channel() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTemplate_Retired() {
		return (EAttribute)planTemplateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanTemplate_Sections() {
		return (EReference)planTemplateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanTemplate_Steps() {
		return (EReference)planTemplateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanStep() {
		return planStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_Position() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_Text() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_AfterDays() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_Owner() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_Task() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanSection() {
		return planSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanSection_Key() {
		return (EAttribute)planSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanSection_Text() {
		return (EAttribute)planSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCarePlan() {
		return carePlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Customer() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Kind() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Template() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Title() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_State() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Owner() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Start() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Until() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Recurrence() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Minute() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Effort() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_Channel() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarePlan_PlannedTo() {
		return (EAttribute)carePlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCarePlan_Sections() {
		return (EReference)carePlanEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCarePlan_Steps() {
		return (EReference)carePlanEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCarePlan_Visits() {
		return (EReference)carePlanEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanVisit() {
		return planVisitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Planned() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Moved() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Missed() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Task() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Held() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Interaction() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_LeftOut() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanVisit_Confirmed() {
		return (EAttribute)planVisitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkCapacity() {
		return workCapacityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Account() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Monday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Tuesday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Wednesday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Thursday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Friday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Saturday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkCapacity_Sunday() {
		return (EAttribute)workCapacityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkCapacity_Exceptions() {
		return (EReference)workCapacityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapacityException() {
		return capacityExceptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapacityException_Minutes() {
		return (EAttribute)capacityExceptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapacityException_Note() {
		return (EAttribute)capacityExceptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNameKind() {
		return nameKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNameScript() {
		return nameScriptEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressKind() {
		return addressKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactPointKind() {
		return contactPointKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsent() {
		return consentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationshipKind() {
		return relationshipKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTieStrength() {
		return tieStrengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceSource() {
		return evidenceSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCustomerKind() {
		return customerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValueSource() {
		return valueSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLampKind() {
		return lampKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLampState() {
		return lampStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedKind() {
		return needKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedState() {
		return needStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldType() {
		return fieldTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirement() {
		return requirementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHitPolicy() {
		return hitPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollectOperator() {
		return collectOperatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCellType() {
		return cellTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInteractionKind() {
		return interactionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInteractionDirection() {
		return interactionDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrderKind() {
		return orderKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReturnMatch() {
		return returnMatchEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMembershipCause() {
		return membershipCauseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJunction() {
		return junctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperandType() {
		return operandTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRfmMeasureKind() {
		return rfmMeasureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRfmTieKind() {
		return rfmTieKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPeriodUnit() {
		return periodUnitEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrivilegeKind() {
		return privilegeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageCause() {
		return stageCauseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeclineDecision() {
		return declineDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChurnKind() {
		return churnKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeclineOutcome() {
		return declineOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanKind() {
		return planKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanState() {
		return planStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskPriority() {
		return taskPriorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskChannel() {
		return taskChannelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartyId() {
		return partyIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getProductId() {
		return productIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOrderId() {
		return orderIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOrderLineId() {
		return orderLineIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTaskId() {
		return taskIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSegmentId() {
		return segmentIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getStageModelId() {
		return stageModelIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCarePlanId() {
		return carePlanIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDateTime() {
		return dateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal() {
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClienteleFactory getClienteleFactory() {
		return (ClienteleFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		aggregateEClass = createEClass(AGGREGATE);
		createEAttribute(aggregateEClass, AGGREGATE__VERSION);

		datedEClass = createEClass(DATED);
		createEAttribute(datedEClass, DATED__VALID_FROM);
		createEAttribute(datedEClass, DATED__VALID_TO);

		titledEClass = createEClass(TITLED);
		createEAttribute(titledEClass, TITLED__ENGLISH);
		createEAttribute(titledEClass, TITLED__CHINESE);
		createEAttribute(titledEClass, TITLED__DESCRIPTION);

		partyEClass = createEClass(PARTY);
		createEAttribute(partyEClass, PARTY__DISPLAY_NAME);
		createEAttribute(partyEClass, PARTY__EXTERNAL);
		createEReference(partyEClass, PARTY__NAMES);
		createEReference(partyEClass, PARTY__ADDRESSES);
		createEReference(partyEClass, PARTY__CONTACT_POINTS);
		createEReference(partyEClass, PARTY__IDENTIFIERS);
		createEReference(partyEClass, PARTY__RELATIONSHIPS);
		createEReference(partyEClass, PARTY__FIELDS);
		createEReference(partyEClass, PARTY__ORIGINS);
		createEReference(partyEClass, PARTY__ATTACHMENTS);
		createEReference(partyEClass, PARTY__CUSTOMER);
		createEAttribute(partyEClass, PARTY__NOTE);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__FAMILY_NAME);
		createEAttribute(personEClass, PERSON__GIVEN_NAME);
		createEAttribute(personEClass, PERSON__BIRTH_DATE);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__LEGAL_NAME);
		createEAttribute(organisationEClass, ORGANISATION__INDUSTRY);

		partyNameEClass = createEClass(PARTY_NAME);
		createEAttribute(partyNameEClass, PARTY_NAME__KIND);
		createEAttribute(partyNameEClass, PARTY_NAME__SCRIPT);
		createEAttribute(partyNameEClass, PARTY_NAME__TEXT);

		addressEClass = createEClass(ADDRESS);
		createEAttribute(addressEClass, ADDRESS__KIND);
		createEAttribute(addressEClass, ADDRESS__STREET);
		createEAttribute(addressEClass, ADDRESS__POSTAL_CODE);
		createEAttribute(addressEClass, ADDRESS__CITY);
		createEAttribute(addressEClass, ADDRESS__REGION);
		createEAttribute(addressEClass, ADDRESS__COUNTRY);

		contactPointEClass = createEClass(CONTACT_POINT);
		createEAttribute(contactPointEClass, CONTACT_POINT__KIND);
		createEAttribute(contactPointEClass, CONTACT_POINT__VALUE);
		createEAttribute(contactPointEClass, CONTACT_POINT__LABEL);
		createEAttribute(contactPointEClass, CONTACT_POINT__PREFERRED);
		createEAttribute(contactPointEClass, CONTACT_POINT__CONSENT);
		createEAttribute(contactPointEClass, CONTACT_POINT__CONSENT_DATE);
		createEAttribute(contactPointEClass, CONTACT_POINT__CONSENT_EVIDENCE);

		identifierEClass = createEClass(IDENTIFIER);
		createEAttribute(identifierEClass, IDENTIFIER__SCHEME);
		createEAttribute(identifierEClass, IDENTIFIER__VALUE);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEAttribute(relationshipEClass, RELATIONSHIP__KIND);
		createEAttribute(relationshipEClass, RELATIONSHIP__TARGET);
		createEAttribute(relationshipEClass, RELATIONSHIP__STRENGTH);
		createEAttribute(relationshipEClass, RELATIONSHIP__SHARE);
		createEAttribute(relationshipEClass, RELATIONSHIP__ROLE);
		createEAttribute(relationshipEClass, RELATIONSHIP__NOTE);

		valueOriginEClass = createEClass(VALUE_ORIGIN);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__PATH);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__SOURCE);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__CONFIDENCE);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__OBSERVED_ON);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__CONFIRMED_ON);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__CONFIRMED_BY);

		attachmentEClass = createEClass(ATTACHMENT);
		createEAttribute(attachmentEClass, ATTACHMENT__NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__MEDIA_TYPE);
		createEAttribute(attachmentEClass, ATTACHMENT__SIZE);
		createEAttribute(attachmentEClass, ATTACHMENT__DIGEST);
		createEAttribute(attachmentEClass, ATTACHMENT__SEALED_KEY);
		createEAttribute(attachmentEClass, ATTACHMENT__ADDED_AT);
		createEAttribute(attachmentEClass, ATTACHMENT__ADDED_BY);
		createEAttribute(attachmentEClass, ATTACHMENT__NOTE);

		customerEClass = createEClass(CUSTOMER);
		createEAttribute(customerEClass, CUSTOMER__NUMBER);
		createEAttribute(customerEClass, CUSTOMER__KIND);
		createEAttribute(customerEClass, CUSTOMER__OWNER);
		createEAttribute(customerEClass, CUSTOMER__SINCE);
		createEReference(customerEClass, CUSTOMER__TAGS);
		createEReference(customerEClass, CUSTOMER__CLASSIFICATIONS);
		createEReference(customerEClass, CUSTOMER__LAMPS);
		createEReference(customerEClass, CUSTOMER__RATINGS);
		createEReference(customerEClass, CUSTOMER__NEEDS);
		createEReference(customerEClass, CUSTOMER__DECISIONS);
		createEAttribute(customerEClass, CUSTOMER__LANGUAGE);

		tagEClass = createEClass(TAG);
		createEAttribute(tagEClass, TAG__NAME);

		classificationEClass = createEClass(CLASSIFICATION);
		createEAttribute(classificationEClass, CLASSIFICATION__SCHEME);
		createEAttribute(classificationEClass, CLASSIFICATION__VALUE);
		createEAttribute(classificationEClass, CLASSIFICATION__SOURCE);
		createEAttribute(classificationEClass, CLASSIFICATION__EVIDENCE);
		createEAttribute(classificationEClass, CLASSIFICATION__RULE_VERSION);
		createEAttribute(classificationEClass, CLASSIFICATION__COMMIT);
		createEAttribute(classificationEClass, CLASSIFICATION__INPUTS);

		lampEClass = createEClass(LAMP);
		createEAttribute(lampEClass, LAMP__KIND);
		createEAttribute(lampEClass, LAMP__STATE);
		createEAttribute(lampEClass, LAMP__EVIDENCE);
		createEAttribute(lampEClass, LAMP__DATE);

		ratingEClass = createEClass(RATING);
		createEAttribute(ratingEClass, RATING__SCORECARD);
		createEAttribute(ratingEClass, RATING__CRITERION);
		createEAttribute(ratingEClass, RATING__SCORE);
		createEAttribute(ratingEClass, RATING__EVIDENCE);
		createEAttribute(ratingEClass, RATING__DATE);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__KIND);
		createEAttribute(needEClass, NEED__LEVEL);
		createEAttribute(needEClass, NEED__STATE);
		createEAttribute(needEClass, NEED__TYPE);
		createEAttribute(needEClass, NEED__TEXT);
		createEAttribute(needEClass, NEED__AMOUNT);
		createEAttribute(needEClass, NEED__PROVIDED);
		createEAttribute(needEClass, NEED__CURRENCY);
		createEAttribute(needEClass, NEED__DUE);
		createEAttribute(needEClass, NEED__EVIDENCE);
		createEAttribute(needEClass, NEED__EVIDENCE_NOTE);
		createEAttribute(needEClass, NEED__SINCE);
		createEAttribute(needEClass, NEED__EXPLICIT_SINCE);

		recordedDecisionEClass = createEClass(RECORDED_DECISION);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__TABLE);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__TABLE_VERSION);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__OUTCOME);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__REASON);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__DATE);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__ACCOUNT);
		createEAttribute(recordedDecisionEClass, RECORDED_DECISION__TASK);

		classificationSchemeEClass = createEClass(CLASSIFICATION_SCHEME);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__KEY);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__SOURCE);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__GROUP);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__POSITION);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__MULTIPLE);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__DECISION_TABLE);
		createEAttribute(classificationSchemeEClass, CLASSIFICATION_SCHEME__RETIRED);
		createEReference(classificationSchemeEClass, CLASSIFICATION_SCHEME__VALUES);

		schemeValueEClass = createEClass(SCHEME_VALUE);
		createEAttribute(schemeValueEClass, SCHEME_VALUE__KEY);
		createEAttribute(schemeValueEClass, SCHEME_VALUE__RETIRED);

		fieldDefinitionEClass = createEClass(FIELD_DEFINITION);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__KEY);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__TYPE);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__POSITION);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__RETIRED);
		createEReference(fieldDefinitionEClass, FIELD_DEFINITION__KINDS);
		createEReference(fieldDefinitionEClass, FIELD_DEFINITION__CHOICES);

		fieldKindEClass = createEClass(FIELD_KIND);
		createEAttribute(fieldKindEClass, FIELD_KIND__KIND);

		fieldChoiceEClass = createEClass(FIELD_CHOICE);
		createEAttribute(fieldChoiceEClass, FIELD_CHOICE__KEY);
		createEAttribute(fieldChoiceEClass, FIELD_CHOICE__RETIRED);

		fieldValueEClass = createEClass(FIELD_VALUE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__FIELD);
		createEAttribute(fieldValueEClass, FIELD_VALUE__TEXT);
		createEAttribute(fieldValueEClass, FIELD_VALUE__NUMBER);
		createEAttribute(fieldValueEClass, FIELD_VALUE__CURRENCY);
		createEAttribute(fieldValueEClass, FIELD_VALUE__DATE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__CHOICE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__PARTY);

		profileDefinitionEClass = createEClass(PROFILE_DEFINITION);
		createEAttribute(profileDefinitionEClass, PROFILE_DEFINITION__KEY);
		createEAttribute(profileDefinitionEClass, PROFILE_DEFINITION__KIND);
		createEReference(profileDefinitionEClass, PROFILE_DEFINITION__FIELDS);

		profileFieldEClass = createEClass(PROFILE_FIELD);
		createEAttribute(profileFieldEClass, PROFILE_FIELD__PATH);
		createEAttribute(profileFieldEClass, PROFILE_FIELD__REQUIREMENT);
		createEAttribute(profileFieldEClass, PROFILE_FIELD__PURPOSE);
		createEAttribute(profileFieldEClass, PROFILE_FIELD__LEGAL_BASIS);
		createEAttribute(profileFieldEClass, PROFILE_FIELD__MAX_AGE);

		scorecardEClass = createEClass(SCORECARD);
		createEAttribute(scorecardEClass, SCORECARD__KEY);
		createEReference(scorecardEClass, SCORECARD__CRITERIA);

		scorecardCriterionEClass = createEClass(SCORECARD_CRITERION);
		createEAttribute(scorecardCriterionEClass, SCORECARD_CRITERION__KEY);
		createEAttribute(scorecardCriterionEClass, SCORECARD_CRITERION__GROUP);
		createEAttribute(scorecardCriterionEClass, SCORECARD_CRITERION__WEIGHT);
		createEAttribute(scorecardCriterionEClass, SCORECARD_CRITERION__LOW);
		createEAttribute(scorecardCriterionEClass, SCORECARD_CRITERION__HIGH);

		decisionTableEClass = createEClass(DECISION_TABLE);
		createEAttribute(decisionTableEClass, DECISION_TABLE__KEY);
		createEAttribute(decisionTableEClass, DECISION_TABLE__HIT_POLICY);
		createEAttribute(decisionTableEClass, DECISION_TABLE__COLLECT);
		createEReference(decisionTableEClass, DECISION_TABLE__INPUTS);
		createEReference(decisionTableEClass, DECISION_TABLE__OUTPUTS);
		createEReference(decisionTableEClass, DECISION_TABLE__ROWS);
		createEReference(decisionTableEClass, DECISION_TABLE__TESTS);

		decisionColumnEClass = createEClass(DECISION_COLUMN);
		createEAttribute(decisionColumnEClass, DECISION_COLUMN__KEY);
		createEAttribute(decisionColumnEClass, DECISION_COLUMN__TYPE);

		decisionRowEClass = createEClass(DECISION_ROW);
		createEReference(decisionRowEClass, DECISION_ROW__CELLS);
		createEAttribute(decisionRowEClass, DECISION_ROW__NOTE);

		decisionCellEClass = createEClass(DECISION_CELL);
		createEAttribute(decisionCellEClass, DECISION_CELL__COLUMN);
		createEAttribute(decisionCellEClass, DECISION_CELL__TEXT);

		decisionTestEClass = createEClass(DECISION_TEST);
		createEAttribute(decisionTestEClass, DECISION_TEST__NAME);
		createEReference(decisionTestEClass, DECISION_TEST__CELLS);

		interactionEClass = createEClass(INTERACTION);
		createEAttribute(interactionEClass, INTERACTION__CUSTOMER);
		createEAttribute(interactionEClass, INTERACTION__KIND);
		createEAttribute(interactionEClass, INTERACTION__DIRECTION);
		createEAttribute(interactionEClass, INTERACTION__AT);
		createEAttribute(interactionEClass, INTERACTION__MINUTES);
		createEAttribute(interactionEClass, INTERACTION__SUBJECT);
		createEAttribute(interactionEClass, INTERACTION__TEXT);
		createEAttribute(interactionEClass, INTERACTION__OUTCOME);
		createEAttribute(interactionEClass, INTERACTION__NEXT_STEP);
		createEAttribute(interactionEClass, INTERACTION__OWNER);
		createEReference(interactionEClass, INTERACTION__PARTICIPANTS);

		participantEClass = createEClass(PARTICIPANT);
		createEAttribute(participantEClass, PARTICIPANT__PARTY);
		createEAttribute(participantEClass, PARTICIPANT__NAME);
		createEAttribute(participantEClass, PARTICIPANT__ROLE);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__CUSTOMER);
		createEAttribute(taskEClass, TASK__OWNER);
		createEAttribute(taskEClass, TASK__DUE);
		createEAttribute(taskEClass, TASK__TEXT);
		createEAttribute(taskEClass, TASK__ORIGIN);
		createEAttribute(taskEClass, TASK__DONE_AT);
		createEAttribute(taskEClass, TASK__DONE_BY);
		createEAttribute(taskEClass, TASK__CANCELLED_AT);
		createEAttribute(taskEClass, TASK__CANCELLED_BY);
		createEAttribute(taskEClass, TASK__CANCEL_REASON);
		createEAttribute(taskEClass, TASK__PRIORITY);
		createEAttribute(taskEClass, TASK__EFFORT);
		createEAttribute(taskEClass, TASK__CHANNEL);
		createEAttribute(taskEClass, TASK__STARTS_AT);
		createEAttribute(taskEClass, TASK__REMIND_AT);
		createEAttribute(taskEClass, TASK__PLAN);
		createEAttribute(taskEClass, TASK__OCCURRENCE);
		createEAttribute(taskEClass, TASK__UID);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__CODE);
		createEAttribute(productEClass, PRODUCT__NAME);
		createEAttribute(productEClass, PRODUCT__CATEGORY);

		orderEClass = createEClass(ORDER);
		createEAttribute(orderEClass, ORDER__NUMBER);
		createEAttribute(orderEClass, ORDER__KIND);
		createEAttribute(orderEClass, ORDER__CUSTOMER);
		createEAttribute(orderEClass, ORDER__PLACED_AT);
		createEAttribute(orderEClass, ORDER__COUNTRY);
		createEAttribute(orderEClass, ORDER__CURRENCY);
		createEAttribute(orderEClass, ORDER__HEADS);
		createEAttribute(orderEClass, ORDER__AMOUNT);
		createEAttribute(orderEClass, ORDER__BASE_AMOUNT);
		createEAttribute(orderEClass, ORDER__RATE);
		createEAttribute(orderEClass, ORDER__RATE_DATE);
		createEReference(orderEClass, ORDER__LINES);

		orderLineEClass = createEClass(ORDER_LINE);
		createEAttribute(orderLineEClass, ORDER_LINE__POSITION);
		createEAttribute(orderLineEClass, ORDER_LINE__PRODUCT);
		createEAttribute(orderLineEClass, ORDER_LINE__DESCRIPTION);
		createEAttribute(orderLineEClass, ORDER_LINE__QUANTITY);
		createEAttribute(orderLineEClass, ORDER_LINE__UNIT_PRICE);
		createEAttribute(orderLineEClass, ORDER_LINE__AMOUNT);
		createEAttribute(orderLineEClass, ORDER_LINE__RETURN_OF);
		createEAttribute(orderLineEClass, ORDER_LINE__RETURN_MATCH);

		segmentEClass = createEClass(SEGMENT);
		createEAttribute(segmentEClass, SEGMENT__KEY);
		createEAttribute(segmentEClass, SEGMENT__NAME);
		createEAttribute(segmentEClass, SEGMENT__DESCRIPTION);
		createEAttribute(segmentEClass, SEGMENT__PURPOSE);
		createEAttribute(segmentEClass, SEGMENT__OWNER);
		createEAttribute(segmentEClass, SEGMENT__POSITIONING_ATTRIBUTE);
		createEAttribute(segmentEClass, SEGMENT__POSITIONING_BENEFIT);
		createEAttribute(segmentEClass, SEGMENT__POSITIONING_VALUE);
		createEReference(segmentEClass, SEGMENT__CONDITION);
		createEReference(segmentEClass, SEGMENT__MANUAL);

		manualMemberEClass = createEClass(MANUAL_MEMBER);
		createEAttribute(manualMemberEClass, MANUAL_MEMBER__PARTY);
		createEAttribute(manualMemberEClass, MANUAL_MEMBER__INCLUDED);
		createEAttribute(manualMemberEClass, MANUAL_MEMBER__REASON);
		createEAttribute(manualMemberEClass, MANUAL_MEMBER__ACCOUNT);
		createEAttribute(manualMemberEClass, MANUAL_MEMBER__SINCE);

		membershipEntryEClass = createEClass(MEMBERSHIP_ENTRY);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__SEGMENT);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__DAY);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__RECORDED_AT);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__CAUSE);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__COMMIT);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__RULE_VERSION);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__PRECISION);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__ENTERED);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__LEFT);
		createEAttribute(membershipEntryEClass, MEMBERSHIP_ENTRY__MEMBERS);
		createEReference(membershipEntryEClass, MEMBERSHIP_ENTRY__PARTS);

		membershipPartEClass = createEClass(MEMBERSHIP_PART);
		createEAttribute(membershipPartEClass, MEMBERSHIP_PART__ENTERED);
		createEAttribute(membershipPartEClass, MEMBERSHIP_PART__PLACE);
		createEAttribute(membershipPartEClass, MEMBERSHIP_PART__TEXT);

		conditionEClass = createEClass(CONDITION);

		compositeConditionEClass = createEClass(COMPOSITE_CONDITION);
		createEAttribute(compositeConditionEClass, COMPOSITE_CONDITION__JUNCTION);
		createEAttribute(compositeConditionEClass, COMPOSITE_CONDITION__AT_LEAST);
		createEReference(compositeConditionEClass, COMPOSITE_CONDITION__CHILDREN);

		negationEClass = createEClass(NEGATION);
		createEReference(negationEClass, NEGATION__CHILD);

		typedConditionEClass = createEClass(TYPED_CONDITION);
		createEAttribute(typedConditionEClass, TYPED_CONDITION__TYPE_ID);
		createEReference(typedConditionEClass, TYPED_CONDITION__OPERANDS);

		operandEClass = createEClass(OPERAND);
		createEAttribute(operandEClass, OPERAND__NAME);
		createEAttribute(operandEClass, OPERAND__VALUE_TYPE);
		createEAttribute(operandEClass, OPERAND__TEXT);

		rfmModelEClass = createEClass(RFM_MODEL);
		createEAttribute(rfmModelEClass, RFM_MODEL__KEY);
		createEAttribute(rfmModelEClass, RFM_MODEL__REFERENCE_DATE);
		createEAttribute(rfmModelEClass, RFM_MODEL__WINDOW_DAYS);
		createEAttribute(rfmModelEClass, RFM_MODEL__BINS);
		createEAttribute(rfmModelEClass, RFM_MODEL__TIES);
		createEReference(rfmModelEClass, RFM_MODEL__BORDERS);
		createEReference(rfmModelEClass, RFM_MODEL__AREAS);

		rfmBorderEClass = createEClass(RFM_BORDER);
		createEAttribute(rfmBorderEClass, RFM_BORDER__MEASURE);
		createEAttribute(rfmBorderEClass, RFM_BORDER__VALUE);

		rfmAreaEClass = createEClass(RFM_AREA);
		createEAttribute(rfmAreaEClass, RFM_AREA__KEY);
		createEAttribute(rfmAreaEClass, RFM_AREA__RECENCY_FROM);
		createEAttribute(rfmAreaEClass, RFM_AREA__RECENCY_TO);
		createEAttribute(rfmAreaEClass, RFM_AREA__FREQUENCY_FROM);
		createEAttribute(rfmAreaEClass, RFM_AREA__FREQUENCY_TO);

		gradeTableEClass = createEClass(GRADE_TABLE);
		createEAttribute(gradeTableEClass, GRADE_TABLE__KEY);
		createEAttribute(gradeTableEClass, GRADE_TABLE__PERIOD);
		createEAttribute(gradeTableEClass, GRADE_TABLE__PERIODS);
		createEAttribute(gradeTableEClass, GRADE_TABLE__REVIEWS_BEFORE_FALL);
		createEAttribute(gradeTableEClass, GRADE_TABLE__TOLERANCE);
		createEAttribute(gradeTableEClass, GRADE_TABLE__COST_OF_GOODS);
		createEAttribute(gradeTableEClass, GRADE_TABLE__RETIRED);
		createEReference(gradeTableEClass, GRADE_TABLE__METRICS);
		createEReference(gradeTableEClass, GRADE_TABLE__GRADES);

		gradeMetricEClass = createEClass(GRADE_METRIC);
		createEAttribute(gradeMetricEClass, GRADE_METRIC__METRIC);

		gradeEClass = createEClass(GRADE);
		createEAttribute(gradeEClass, GRADE__KEY);
		createEReference(gradeEClass, GRADE__THRESHOLDS);
		createEReference(gradeEClass, GRADE__PRIVILEGES);

		gradeThresholdEClass = createEClass(GRADE_THRESHOLD);
		createEAttribute(gradeThresholdEClass, GRADE_THRESHOLD__METRIC);
		createEAttribute(gradeThresholdEClass, GRADE_THRESHOLD__LEAST);

		privilegeEClass = createEClass(PRIVILEGE);
		createEAttribute(privilegeEClass, PRIVILEGE__KEY);
		createEAttribute(privilegeEClass, PRIVILEGE__KIND);
		createEAttribute(privilegeEClass, PRIVILEGE__EVERY);
		createEAttribute(privilegeEClass, PRIVILEGE__UNIT);
		createEAttribute(privilegeEClass, PRIVILEGE__OCCASION);
		createEAttribute(privilegeEClass, PRIVILEGE__BUDGET);
		createEAttribute(privilegeEClass, PRIVILEGE__DISCOUNT);
		createEAttribute(privilegeEClass, PRIVILEGE__EXCLUSIONS);
		createEAttribute(privilegeEClass, PRIVILEGE__OWNER);

		privilegeGrantEClass = createEClass(PRIVILEGE_GRANT);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__CUSTOMER);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__TABLE);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__GRADE);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__PRIVILEGE);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__DAY);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__COST);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__TASK);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__ACCOUNT);
		createEAttribute(privilegeGrantEClass, PRIVILEGE_GRANT__NOTE);

		stageModelEClass = createEClass(STAGE_MODEL);
		createEAttribute(stageModelEClass, STAGE_MODEL__KEY);
		createEAttribute(stageModelEClass, STAGE_MODEL__SOURCE);
		createEAttribute(stageModelEClass, STAGE_MODEL__POSITION);
		createEAttribute(stageModelEClass, STAGE_MODEL__ACTIVE);
		createEAttribute(stageModelEClass, STAGE_MODEL__HOLD_DAYS);
		createEReference(stageModelEClass, STAGE_MODEL__STAGES);
		createEReference(stageModelEClass, STAGE_MODEL__TRANSITIONS);

		stageEClass = createEClass(STAGE);
		createEAttribute(stageEClass, STAGE__KEY);
		createEAttribute(stageEClass, STAGE__START);
		createEAttribute(stageEClass, STAGE__END);
		createEReference(stageEClass, STAGE__ENTRY);
		createEReference(stageEClass, STAGE__EXIT);
		createEAttribute(stageEClass, STAGE__FOCUS_ENGLISH);
		createEAttribute(stageEClass, STAGE__FOCUS_CHINESE);
		createEAttribute(stageEClass, STAGE__TARGET_DAYS);

		stageTransitionEClass = createEClass(STAGE_TRANSITION);
		createEAttribute(stageTransitionEClass, STAGE_TRANSITION__FROM);
		createEAttribute(stageTransitionEClass, STAGE_TRANSITION__TO);
		createEAttribute(stageTransitionEClass, STAGE_TRANSITION__AUTOMATIC);
		createEAttribute(stageTransitionEClass, STAGE_TRANSITION__BY_HAND);
		createEReference(stageTransitionEClass, STAGE_TRANSITION__GUARD);
		createEReference(stageTransitionEClass, STAGE_TRANSITION__GUARDS);

		stageGuardUseEClass = createEClass(STAGE_GUARD_USE);
		createEAttribute(stageGuardUseEClass, STAGE_GUARD_USE__GUARD);

		stageEntryEClass = createEClass(STAGE_ENTRY);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__MODEL);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__DAY);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__RECORDED_AT);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__FROM);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__TO);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__CAUSE);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__COMMIT);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__MODEL_VERSION);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__WITHDRAWS);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__COUNT);
		createEReference(stageEntryEClass, STAGE_ENTRY__PARTS);

		stagePartEClass = createEClass(STAGE_PART);
		createEAttribute(stagePartEClass, STAGE_PART__PLACE);
		createEAttribute(stagePartEClass, STAGE_PART__TEXT);

		stageMoveEClass = createEClass(STAGE_MOVE);
		createEAttribute(stageMoveEClass, STAGE_MOVE__CUSTOMER);
		createEAttribute(stageMoveEClass, STAGE_MOVE__MODEL);
		createEAttribute(stageMoveEClass, STAGE_MOVE__FROM);
		createEAttribute(stageMoveEClass, STAGE_MOVE__TO);
		createEAttribute(stageMoveEClass, STAGE_MOVE__DAY);
		createEAttribute(stageMoveEClass, STAGE_MOVE__RECORDED_AT);
		createEAttribute(stageMoveEClass, STAGE_MOVE__CAUSE);
		createEAttribute(stageMoveEClass, STAGE_MOVE__HELD_UNTIL);
		createEAttribute(stageMoveEClass, STAGE_MOVE__ACCOUNT);
		createEAttribute(stageMoveEClass, STAGE_MOVE__REASON);
		createEAttribute(stageMoveEClass, STAGE_MOVE__MODEL_VERSION);
		createEAttribute(stageMoveEClass, STAGE_MOVE__INPUTS);

		declineModelEClass = createEClass(DECLINE_MODEL);
		createEAttribute(declineModelEClass, DECLINE_MODEL__KEY);
		createEAttribute(declineModelEClass, DECLINE_MODEL__THRESHOLD);
		createEAttribute(declineModelEClass, DECLINE_MODEL__LEAST_ORDERS);
		createEAttribute(declineModelEClass, DECLINE_MODEL__HORIZON_DAYS);
		createEAttribute(declineModelEClass, DECLINE_MODEL__RETIRED);
		createEReference(declineModelEClass, DECLINE_MODEL__SIGNALS);

		declineSignalUseEClass = createEClass(DECLINE_SIGNAL_USE);
		createEAttribute(declineSignalUseEClass, DECLINE_SIGNAL_USE__SIGNAL);
		createEAttribute(declineSignalUseEClass, DECLINE_SIGNAL_USE__WEIGHT);
		createEAttribute(declineSignalUseEClass, DECLINE_SIGNAL_USE__LEAST);
		createEAttribute(declineSignalUseEClass, DECLINE_SIGNAL_USE__MOST);

		declineCaseEClass = createEClass(DECLINE_CASE);
		createEAttribute(declineCaseEClass, DECLINE_CASE__CUSTOMER);
		createEAttribute(declineCaseEClass, DECLINE_CASE__MODEL);
		createEAttribute(declineCaseEClass, DECLINE_CASE__MODEL_VERSION);
		createEAttribute(declineCaseEClass, DECLINE_CASE__OPENED_ON);
		createEAttribute(declineCaseEClass, DECLINE_CASE__OPENED_BY);
		createEAttribute(declineCaseEClass, DECLINE_CASE__SCORE);
		createEAttribute(declineCaseEClass, DECLINE_CASE__AT_STAKE);
		createEAttribute(declineCaseEClass, DECLINE_CASE__INPUTS);
		createEAttribute(declineCaseEClass, DECLINE_CASE__DECISION);
		createEAttribute(declineCaseEClass, DECLINE_CASE__REASON);
		createEAttribute(declineCaseEClass, DECLINE_CASE__CHURN);
		createEAttribute(declineCaseEClass, DECLINE_CASE__DECIDED_ON);
		createEAttribute(declineCaseEClass, DECLINE_CASE__DECIDED_BY);
		createEAttribute(declineCaseEClass, DECLINE_CASE__PLAN);
		createEAttribute(declineCaseEClass, DECLINE_CASE__COST);
		createEAttribute(declineCaseEClass, DECLINE_CASE__OUTCOME);
		createEAttribute(declineCaseEClass, DECLINE_CASE__OUTCOME_ON);
		createEAttribute(declineCaseEClass, DECLINE_CASE__REGAINED);

		contactPolicyEClass = createEClass(CONTACT_POLICY);
		createEAttribute(contactPolicyEClass, CONTACT_POLICY__KEY);
		createEAttribute(contactPolicyEClass, CONTACT_POLICY__SCHEME);
		createEAttribute(contactPolicyEClass, CONTACT_POLICY__POSITION);
		createEAttribute(contactPolicyEClass, CONTACT_POLICY__OTHER_DAYS);
		createEAttribute(contactPolicyEClass, CONTACT_POLICY__RETIRED);
		createEReference(contactPolicyEClass, CONTACT_POLICY__LIMITS);

		contactLimitEClass = createEClass(CONTACT_LIMIT);
		createEAttribute(contactLimitEClass, CONTACT_LIMIT__VALUE);
		createEAttribute(contactLimitEClass, CONTACT_LIMIT__DAYS);

		planTemplateEClass = createEClass(PLAN_TEMPLATE);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__KEY);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__KIND);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__SEGMENT);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__SCHEME);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__VALUE);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__RECURRENCE);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__MINUTE);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__EFFORT);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__CHANNEL);
		createEAttribute(planTemplateEClass, PLAN_TEMPLATE__RETIRED);
		createEReference(planTemplateEClass, PLAN_TEMPLATE__SECTIONS);
		createEReference(planTemplateEClass, PLAN_TEMPLATE__STEPS);

		planStepEClass = createEClass(PLAN_STEP);
		createEAttribute(planStepEClass, PLAN_STEP__POSITION);
		createEAttribute(planStepEClass, PLAN_STEP__TEXT);
		createEAttribute(planStepEClass, PLAN_STEP__AFTER_DAYS);
		createEAttribute(planStepEClass, PLAN_STEP__OWNER);
		createEAttribute(planStepEClass, PLAN_STEP__TASK);

		planSectionEClass = createEClass(PLAN_SECTION);
		createEAttribute(planSectionEClass, PLAN_SECTION__KEY);
		createEAttribute(planSectionEClass, PLAN_SECTION__TEXT);

		carePlanEClass = createEClass(CARE_PLAN);
		createEAttribute(carePlanEClass, CARE_PLAN__CUSTOMER);
		createEAttribute(carePlanEClass, CARE_PLAN__KIND);
		createEAttribute(carePlanEClass, CARE_PLAN__TEMPLATE);
		createEAttribute(carePlanEClass, CARE_PLAN__TITLE);
		createEAttribute(carePlanEClass, CARE_PLAN__STATE);
		createEAttribute(carePlanEClass, CARE_PLAN__OWNER);
		createEAttribute(carePlanEClass, CARE_PLAN__START);
		createEAttribute(carePlanEClass, CARE_PLAN__UNTIL);
		createEAttribute(carePlanEClass, CARE_PLAN__RECURRENCE);
		createEAttribute(carePlanEClass, CARE_PLAN__MINUTE);
		createEAttribute(carePlanEClass, CARE_PLAN__EFFORT);
		createEAttribute(carePlanEClass, CARE_PLAN__CHANNEL);
		createEAttribute(carePlanEClass, CARE_PLAN__PLANNED_TO);
		createEReference(carePlanEClass, CARE_PLAN__SECTIONS);
		createEReference(carePlanEClass, CARE_PLAN__STEPS);
		createEReference(carePlanEClass, CARE_PLAN__VISITS);

		planVisitEClass = createEClass(PLAN_VISIT);
		createEAttribute(planVisitEClass, PLAN_VISIT__PLANNED);
		createEAttribute(planVisitEClass, PLAN_VISIT__MOVED);
		createEAttribute(planVisitEClass, PLAN_VISIT__MISSED);
		createEAttribute(planVisitEClass, PLAN_VISIT__TASK);
		createEAttribute(planVisitEClass, PLAN_VISIT__HELD);
		createEAttribute(planVisitEClass, PLAN_VISIT__INTERACTION);
		createEAttribute(planVisitEClass, PLAN_VISIT__LEFT_OUT);
		createEAttribute(planVisitEClass, PLAN_VISIT__CONFIRMED);

		workCapacityEClass = createEClass(WORK_CAPACITY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__ACCOUNT);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__MONDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__TUESDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__WEDNESDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__THURSDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__FRIDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__SATURDAY);
		createEAttribute(workCapacityEClass, WORK_CAPACITY__SUNDAY);
		createEReference(workCapacityEClass, WORK_CAPACITY__EXCEPTIONS);

		capacityExceptionEClass = createEClass(CAPACITY_EXCEPTION);
		createEAttribute(capacityExceptionEClass, CAPACITY_EXCEPTION__MINUTES);
		createEAttribute(capacityExceptionEClass, CAPACITY_EXCEPTION__NOTE);

		// Create enums
		nameKindEEnum = createEEnum(NAME_KIND);
		nameScriptEEnum = createEEnum(NAME_SCRIPT);
		addressKindEEnum = createEEnum(ADDRESS_KIND);
		contactPointKindEEnum = createEEnum(CONTACT_POINT_KIND);
		consentEEnum = createEEnum(CONSENT);
		relationshipKindEEnum = createEEnum(RELATIONSHIP_KIND);
		tieStrengthEEnum = createEEnum(TIE_STRENGTH);
		evidenceSourceEEnum = createEEnum(EVIDENCE_SOURCE);
		customerKindEEnum = createEEnum(CUSTOMER_KIND);
		valueSourceEEnum = createEEnum(VALUE_SOURCE);
		lampKindEEnum = createEEnum(LAMP_KIND);
		lampStateEEnum = createEEnum(LAMP_STATE);
		needKindEEnum = createEEnum(NEED_KIND);
		needStateEEnum = createEEnum(NEED_STATE);
		fieldTypeEEnum = createEEnum(FIELD_TYPE);
		requirementEEnum = createEEnum(REQUIREMENT);
		hitPolicyEEnum = createEEnum(HIT_POLICY);
		collectOperatorEEnum = createEEnum(COLLECT_OPERATOR);
		cellTypeEEnum = createEEnum(CELL_TYPE);
		interactionKindEEnum = createEEnum(INTERACTION_KIND);
		interactionDirectionEEnum = createEEnum(INTERACTION_DIRECTION);
		orderKindEEnum = createEEnum(ORDER_KIND);
		returnMatchEEnum = createEEnum(RETURN_MATCH);
		membershipCauseEEnum = createEEnum(MEMBERSHIP_CAUSE);
		junctionEEnum = createEEnum(JUNCTION);
		operandTypeEEnum = createEEnum(OPERAND_TYPE);
		rfmMeasureKindEEnum = createEEnum(RFM_MEASURE_KIND);
		rfmTieKindEEnum = createEEnum(RFM_TIE_KIND);
		periodUnitEEnum = createEEnum(PERIOD_UNIT);
		privilegeKindEEnum = createEEnum(PRIVILEGE_KIND);
		stageCauseEEnum = createEEnum(STAGE_CAUSE);
		declineDecisionEEnum = createEEnum(DECLINE_DECISION);
		churnKindEEnum = createEEnum(CHURN_KIND);
		declineOutcomeEEnum = createEEnum(DECLINE_OUTCOME);
		planKindEEnum = createEEnum(PLAN_KIND);
		planStateEEnum = createEEnum(PLAN_STATE);
		taskPriorityEEnum = createEEnum(TASK_PRIORITY);
		taskChannelEEnum = createEEnum(TASK_CHANNEL);

		// Create data types
		partyIdEDataType = createEDataType(PARTY_ID);
		productIdEDataType = createEDataType(PRODUCT_ID);
		orderIdEDataType = createEDataType(ORDER_ID);
		orderLineIdEDataType = createEDataType(ORDER_LINE_ID);
		taskIdEDataType = createEDataType(TASK_ID);
		segmentIdEDataType = createEDataType(SEGMENT_ID);
		stageModelIdEDataType = createEDataType(STAGE_MODEL_ID);
		carePlanIdEDataType = createEDataType(CARE_PLAN_ID);
		dateEDataType = createEDataType(DATE);
		dateTimeEDataType = createEDataType(DATE_TIME);
		decimalEDataType = createEDataType(DECIMAL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		aggregateEClass.getESuperTypes().add(this.getIdentified());
		datedEClass.getESuperTypes().add(this.getIdentified());
		partyEClass.getESuperTypes().add(this.getAggregate());
		personEClass.getESuperTypes().add(this.getParty());
		organisationEClass.getESuperTypes().add(this.getParty());
		partyNameEClass.getESuperTypes().add(this.getDated());
		addressEClass.getESuperTypes().add(this.getDated());
		contactPointEClass.getESuperTypes().add(this.getDated());
		identifierEClass.getESuperTypes().add(this.getDated());
		relationshipEClass.getESuperTypes().add(this.getDated());
		valueOriginEClass.getESuperTypes().add(this.getIdentified());
		attachmentEClass.getESuperTypes().add(this.getIdentified());
		customerEClass.getESuperTypes().add(this.getIdentified());
		tagEClass.getESuperTypes().add(this.getIdentified());
		classificationEClass.getESuperTypes().add(this.getDated());
		lampEClass.getESuperTypes().add(this.getIdentified());
		ratingEClass.getESuperTypes().add(this.getIdentified());
		needEClass.getESuperTypes().add(this.getIdentified());
		recordedDecisionEClass.getESuperTypes().add(this.getIdentified());
		classificationSchemeEClass.getESuperTypes().add(this.getAggregate());
		classificationSchemeEClass.getESuperTypes().add(this.getTitled());
		schemeValueEClass.getESuperTypes().add(this.getIdentified());
		schemeValueEClass.getESuperTypes().add(this.getTitled());
		fieldDefinitionEClass.getESuperTypes().add(this.getAggregate());
		fieldDefinitionEClass.getESuperTypes().add(this.getTitled());
		fieldKindEClass.getESuperTypes().add(this.getIdentified());
		fieldChoiceEClass.getESuperTypes().add(this.getIdentified());
		fieldChoiceEClass.getESuperTypes().add(this.getTitled());
		fieldValueEClass.getESuperTypes().add(this.getIdentified());
		profileDefinitionEClass.getESuperTypes().add(this.getAggregate());
		profileDefinitionEClass.getESuperTypes().add(this.getTitled());
		profileFieldEClass.getESuperTypes().add(this.getIdentified());
		scorecardEClass.getESuperTypes().add(this.getAggregate());
		scorecardEClass.getESuperTypes().add(this.getTitled());
		scorecardCriterionEClass.getESuperTypes().add(this.getIdentified());
		scorecardCriterionEClass.getESuperTypes().add(this.getTitled());
		decisionTableEClass.getESuperTypes().add(this.getAggregate());
		decisionTableEClass.getESuperTypes().add(this.getTitled());
		decisionColumnEClass.getESuperTypes().add(this.getIdentified());
		decisionColumnEClass.getESuperTypes().add(this.getTitled());
		decisionRowEClass.getESuperTypes().add(this.getIdentified());
		decisionCellEClass.getESuperTypes().add(this.getIdentified());
		decisionTestEClass.getESuperTypes().add(this.getIdentified());
		interactionEClass.getESuperTypes().add(this.getAggregate());
		participantEClass.getESuperTypes().add(this.getIdentified());
		taskEClass.getESuperTypes().add(this.getAggregate());
		productEClass.getESuperTypes().add(this.getAggregate());
		orderEClass.getESuperTypes().add(this.getAggregate());
		orderLineEClass.getESuperTypes().add(this.getIdentified());
		segmentEClass.getESuperTypes().add(this.getAggregate());
		manualMemberEClass.getESuperTypes().add(this.getIdentified());
		membershipEntryEClass.getESuperTypes().add(this.getAggregate());
		membershipPartEClass.getESuperTypes().add(this.getIdentified());
		conditionEClass.getESuperTypes().add(this.getIdentified());
		compositeConditionEClass.getESuperTypes().add(this.getCondition());
		negationEClass.getESuperTypes().add(this.getCondition());
		typedConditionEClass.getESuperTypes().add(this.getCondition());
		operandEClass.getESuperTypes().add(this.getIdentified());
		rfmModelEClass.getESuperTypes().add(this.getAggregate());
		rfmModelEClass.getESuperTypes().add(this.getTitled());
		rfmBorderEClass.getESuperTypes().add(this.getIdentified());
		rfmAreaEClass.getESuperTypes().add(this.getIdentified());
		rfmAreaEClass.getESuperTypes().add(this.getTitled());
		gradeTableEClass.getESuperTypes().add(this.getAggregate());
		gradeTableEClass.getESuperTypes().add(this.getTitled());
		gradeMetricEClass.getESuperTypes().add(this.getIdentified());
		gradeEClass.getESuperTypes().add(this.getIdentified());
		gradeEClass.getESuperTypes().add(this.getTitled());
		gradeThresholdEClass.getESuperTypes().add(this.getIdentified());
		privilegeEClass.getESuperTypes().add(this.getIdentified());
		privilegeEClass.getESuperTypes().add(this.getTitled());
		privilegeGrantEClass.getESuperTypes().add(this.getAggregate());
		stageModelEClass.getESuperTypes().add(this.getAggregate());
		stageModelEClass.getESuperTypes().add(this.getTitled());
		stageEClass.getESuperTypes().add(this.getIdentified());
		stageEClass.getESuperTypes().add(this.getTitled());
		stageTransitionEClass.getESuperTypes().add(this.getIdentified());
		stageGuardUseEClass.getESuperTypes().add(this.getIdentified());
		stageEntryEClass.getESuperTypes().add(this.getAggregate());
		stagePartEClass.getESuperTypes().add(this.getIdentified());
		stageMoveEClass.getESuperTypes().add(this.getAggregate());
		declineModelEClass.getESuperTypes().add(this.getAggregate());
		declineModelEClass.getESuperTypes().add(this.getTitled());
		declineSignalUseEClass.getESuperTypes().add(this.getIdentified());
		declineCaseEClass.getESuperTypes().add(this.getAggregate());
		contactPolicyEClass.getESuperTypes().add(this.getAggregate());
		contactPolicyEClass.getESuperTypes().add(this.getTitled());
		contactLimitEClass.getESuperTypes().add(this.getIdentified());
		planTemplateEClass.getESuperTypes().add(this.getAggregate());
		planTemplateEClass.getESuperTypes().add(this.getTitled());
		planStepEClass.getESuperTypes().add(this.getIdentified());
		planSectionEClass.getESuperTypes().add(this.getIdentified());
		carePlanEClass.getESuperTypes().add(this.getAggregate());
		planVisitEClass.getESuperTypes().add(this.getIdentified());
		workCapacityEClass.getESuperTypes().add(this.getAggregate());
		capacityExceptionEClass.getESuperTypes().add(this.getDated());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), theEcorePackage.getELong(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aggregateEClass, Aggregate.class, "Aggregate", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAggregate_Version(), theEcorePackage.getEInt(), "version", null, 0, 1, Aggregate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datedEClass, Dated.class, "Dated", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDated_ValidFrom(), this.getDate(), "validFrom", null, 0, 1, Dated.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDated_ValidTo(), this.getDate(), "validTo", null, 0, 1, Dated.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(titledEClass, Titled.class, "Titled", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTitled_English(), theEcorePackage.getEString(), "english", null, 0, 1, Titled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitled_Chinese(), theEcorePackage.getEString(), "chinese", null, 0, 1, Titled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitled_Description(), theEcorePackage.getEString(), "description", null, 0, 1, Titled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParty_DisplayName(), theEcorePackage.getEString(), "displayName", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_External(), theEcorePackage.getEBoolean(), "external", "true", 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Names(), this.getPartyName(), null, "names", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Addresses(), this.getAddress(), null, "addresses", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_ContactPoints(), this.getContactPoint(), null, "contactPoints", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Identifiers(), this.getIdentifier(), null, "identifiers", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Relationships(), this.getRelationship(), null, "relationships", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Fields(), this.getFieldValue(), null, "fields", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Origins(), this.getValueOrigin(), null, "origins", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Attachments(), this.getAttachment(), null, "attachments", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Customer(), this.getCustomer(), null, "customer", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_FamilyName(), theEcorePackage.getEString(), "familyName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_GivenName(), theEcorePackage.getEString(), "givenName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_BirthDate(), this.getDate(), "birthDate", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_LegalName(), theEcorePackage.getEString(), "legalName", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Industry(), theEcorePackage.getEString(), "industry", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyNameEClass, PartyName.class, "PartyName", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartyName_Kind(), this.getNameKind(), "kind", null, 0, 1, PartyName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartyName_Script(), this.getNameScript(), "script", null, 0, 1, PartyName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartyName_Text(), theEcorePackage.getEString(), "text", null, 0, 1, PartyName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressEClass, Address.class, "Address", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddress_Kind(), this.getAddressKind(), "kind", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Street(), theEcorePackage.getEString(), "street", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_PostalCode(), theEcorePackage.getEString(), "postalCode", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_City(), theEcorePackage.getEString(), "city", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Region(), theEcorePackage.getEString(), "region", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Country(), theEcorePackage.getEString(), "country", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactPointEClass, ContactPoint.class, "ContactPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactPoint_Kind(), this.getContactPointKind(), "kind", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Value(), theEcorePackage.getEString(), "value", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Label(), theEcorePackage.getEString(), "label", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Preferred(), theEcorePackage.getEBoolean(), "preferred", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Consent(), this.getConsent(), "consent", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_ConsentDate(), this.getDate(), "consentDate", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_ConsentEvidence(), theEcorePackage.getEString(), "consentEvidence", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identifierEClass, Identifier.class, "Identifier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentifier_Scheme(), theEcorePackage.getEString(), "scheme", null, 0, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentifier_Value(), theEcorePackage.getEString(), "value", null, 0, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationship_Kind(), this.getRelationshipKind(), "kind", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Target(), this.getPartyId(), "target", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Strength(), this.getTieStrength(), "strength", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Share(), this.getDecimal(), "share", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Role(), theEcorePackage.getEString(), "role", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueOriginEClass, ValueOrigin.class, "ValueOrigin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueOrigin_Path(), theEcorePackage.getEString(), "path", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_Source(), this.getEvidenceSource(), "source", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_Confidence(), theEcorePackage.getEInt(), "confidence", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_ObservedOn(), this.getDate(), "observedOn", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_ConfirmedOn(), this.getDate(), "confirmedOn", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_ConfirmedBy(), theEcorePackage.getEString(), "confirmedBy", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachment_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_MediaType(), theEcorePackage.getEString(), "mediaType", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Size(), theEcorePackage.getELong(), "size", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Digest(), theEcorePackage.getEString(), "digest", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_SealedKey(), theEcorePackage.getEString(), "sealedKey", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_AddedAt(), this.getDateTime(), "addedAt", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_AddedBy(), theEcorePackage.getEString(), "addedBy", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customerEClass, Customer.class, "Customer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomer_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Kind(), this.getCustomerKind(), "kind", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Since(), this.getDate(), "since", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Tags(), this.getTag(), null, "tags", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Classifications(), this.getClassification(), null, "classifications", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Lamps(), this.getLamp(), null, "lamps", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Ratings(), this.getRating(), null, "ratings", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Needs(), this.getNeed(), null, "needs", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Decisions(), this.getRecordedDecision(), null, "decisions", null, 0, -1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Language(), theEcorePackage.getEString(), "language", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTag_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(classificationEClass, Classification.class, "Classification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClassification_Scheme(), theEcorePackage.getEString(), "scheme", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_Value(), theEcorePackage.getEString(), "value", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_Source(), this.getValueSource(), "source", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_Evidence(), theEcorePackage.getEString(), "evidence", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_RuleVersion(), theEcorePackage.getEInt(), "ruleVersion", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_Commit(), theEcorePackage.getELong(), "commit", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassification_Inputs(), theEcorePackage.getEString(), "inputs", null, 0, 1, Classification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lampEClass, Lamp.class, "Lamp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLamp_Kind(), this.getLampKind(), "kind", null, 0, 1, Lamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLamp_State(), this.getLampState(), "state", null, 0, 1, Lamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLamp_Evidence(), theEcorePackage.getEString(), "evidence", null, 0, 1, Lamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLamp_Date(), this.getDate(), "date", null, 0, 1, Lamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ratingEClass, Rating.class, "Rating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRating_Scorecard(), theEcorePackage.getEString(), "scorecard", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Criterion(), theEcorePackage.getEString(), "criterion", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Score(), this.getDecimal(), "score", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Evidence(), theEcorePackage.getEString(), "evidence", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Date(), this.getDate(), "date", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Kind(), this.getNeedKind(), "kind", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Level(), theEcorePackage.getEInt(), "level", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_State(), this.getNeedState(), "state", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Type(), theEcorePackage.getEString(), "type", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Amount(), this.getDecimal(), "amount", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Provided(), this.getDecimal(), "provided", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Currency(), theEcorePackage.getEString(), "currency", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Due(), this.getDate(), "due", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Evidence(), this.getEvidenceSource(), "evidence", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_EvidenceNote(), theEcorePackage.getEString(), "evidenceNote", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Since(), this.getDate(), "since", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_ExplicitSince(), this.getDate(), "explicitSince", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recordedDecisionEClass, RecordedDecision.class, "RecordedDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecordedDecision_Table(), theEcorePackage.getEString(), "table", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_TableVersion(), theEcorePackage.getEInt(), "tableVersion", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_Outcome(), theEcorePackage.getEString(), "outcome", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_Date(), this.getDate(), "date", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_Account(), theEcorePackage.getEString(), "account", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordedDecision_Task(), this.getTaskId(), "task", null, 0, 1, RecordedDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(classificationSchemeEClass, ClassificationScheme.class, "ClassificationScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClassificationScheme_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_Source(), theEcorePackage.getEString(), "source", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_Group(), theEcorePackage.getEString(), "group", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_Multiple(), theEcorePackage.getEBoolean(), "multiple", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_DecisionTable(), theEcorePackage.getEString(), "decisionTable", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassificationScheme_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClassificationScheme_Values(), this.getSchemeValue(), null, "values", null, 0, -1, ClassificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schemeValueEClass, SchemeValue.class, "SchemeValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchemeValue_Key(), theEcorePackage.getEString(), "key", null, 0, 1, SchemeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemeValue_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, SchemeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldDefinitionEClass, FieldDefinition.class, "FieldDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldDefinition_Key(), theEcorePackage.getEString(), "key", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Type(), this.getFieldType(), "type", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFieldDefinition_Kinds(), this.getFieldKind(), null, "kinds", null, 0, -1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFieldDefinition_Choices(), this.getFieldChoice(), null, "choices", null, 0, -1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldKindEClass, FieldKind.class, "FieldKind", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldKind_Kind(), this.getCustomerKind(), "kind", null, 0, 1, FieldKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldChoiceEClass, FieldChoice.class, "FieldChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldChoice_Key(), theEcorePackage.getEString(), "key", null, 0, 1, FieldChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldChoice_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, FieldChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldValueEClass, FieldValue.class, "FieldValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldValue_Field(), theEcorePackage.getEString(), "field", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Text(), theEcorePackage.getEString(), "text", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Number(), this.getDecimal(), "number", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Currency(), theEcorePackage.getEString(), "currency", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Date(), this.getDate(), "date", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Choice(), theEcorePackage.getEString(), "choice", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Party(), this.getPartyId(), "party", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(profileDefinitionEClass, ProfileDefinition.class, "ProfileDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProfileDefinition_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ProfileDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfileDefinition_Kind(), this.getCustomerKind(), "kind", null, 0, 1, ProfileDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProfileDefinition_Fields(), this.getProfileField(), null, "fields", null, 0, -1, ProfileDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(profileFieldEClass, ProfileField.class, "ProfileField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProfileField_Path(), theEcorePackage.getEString(), "path", null, 0, 1, ProfileField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfileField_Requirement(), this.getRequirement(), "requirement", null, 0, 1, ProfileField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfileField_Purpose(), theEcorePackage.getEString(), "purpose", null, 0, 1, ProfileField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfileField_LegalBasis(), theEcorePackage.getEString(), "legalBasis", null, 0, 1, ProfileField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfileField_MaxAge(), theEcorePackage.getEInt(), "maxAge", null, 0, 1, ProfileField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scorecardEClass, Scorecard.class, "Scorecard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScorecard_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Scorecard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScorecard_Criteria(), this.getScorecardCriterion(), null, "criteria", null, 0, -1, Scorecard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scorecardCriterionEClass, ScorecardCriterion.class, "ScorecardCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScorecardCriterion_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ScorecardCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardCriterion_Group(), theEcorePackage.getEString(), "group", null, 0, 1, ScorecardCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardCriterion_Weight(), this.getDecimal(), "weight", null, 0, 1, ScorecardCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardCriterion_Low(), this.getDecimal(), "low", null, 0, 1, ScorecardCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardCriterion_High(), this.getDecimal(), "high", null, 0, 1, ScorecardCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionTableEClass, DecisionTable.class, "DecisionTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionTable_Key(), theEcorePackage.getEString(), "key", null, 0, 1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionTable_HitPolicy(), this.getHitPolicy(), "hitPolicy", null, 0, 1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionTable_Collect(), this.getCollectOperator(), "collect", null, 0, 1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecisionTable_Inputs(), this.getDecisionColumn(), null, "inputs", null, 0, -1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecisionTable_Outputs(), this.getDecisionColumn(), null, "outputs", null, 0, -1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecisionTable_Rows(), this.getDecisionRow(), null, "rows", null, 0, -1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecisionTable_Tests(), this.getDecisionTest(), null, "tests", null, 0, -1, DecisionTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionColumnEClass, DecisionColumn.class, "DecisionColumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionColumn_Key(), theEcorePackage.getEString(), "key", null, 0, 1, DecisionColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionColumn_Type(), this.getCellType(), "type", null, 0, 1, DecisionColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionRowEClass, DecisionRow.class, "DecisionRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecisionRow_Cells(), this.getDecisionCell(), null, "cells", null, 0, -1, DecisionRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionRow_Note(), theEcorePackage.getEString(), "note", null, 0, 1, DecisionRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionCellEClass, DecisionCell.class, "DecisionCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionCell_Column(), theEcorePackage.getEString(), "column", null, 0, 1, DecisionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionCell_Text(), theEcorePackage.getEString(), "text", null, 0, 1, DecisionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionTestEClass, DecisionTest.class, "DecisionTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionTest_Name(), theEcorePackage.getEString(), "name", null, 0, 1, DecisionTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecisionTest_Cells(), this.getDecisionCell(), null, "cells", null, 0, -1, DecisionTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInteraction_Customer(), this.getPartyId(), "customer", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Direction(), this.getInteractionDirection(), "direction", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_At(), this.getDateTime(), "at", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Minutes(), theEcorePackage.getEInt(), "minutes", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Subject(), theEcorePackage.getEString(), "subject", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Outcome(), theEcorePackage.getEString(), "outcome", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_NextStep(), theEcorePackage.getEString(), "nextStep", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteraction_Participants(), this.getParticipant(), null, "participants", null, 0, -1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParticipant_Party(), this.getPartyId(), "party", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Role(), theEcorePackage.getEString(), "role", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Customer(), this.getPartyId(), "customer", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Due(), this.getDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Origin(), theEcorePackage.getEString(), "origin", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_DoneAt(), this.getDateTime(), "doneAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_DoneBy(), theEcorePackage.getEString(), "doneBy", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_CancelledAt(), this.getDateTime(), "cancelledAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_CancelledBy(), theEcorePackage.getEString(), "cancelledBy", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_CancelReason(), theEcorePackage.getEString(), "cancelReason", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Priority(), this.getTaskPriority(), "priority", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Effort(), theEcorePackage.getEInt(), "effort", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Channel(), this.getTaskChannel(), "channel", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_StartsAt(), this.getDateTime(), "startsAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_RemindAt(), this.getDateTime(), "remindAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Plan(), this.getCarePlanId(), "plan", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Occurrence(), this.getDateTime(), "occurrence", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Uid(), theEcorePackage.getEString(), "uid", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduct_Code(), theEcorePackage.getEString(), "code", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Category(), theEcorePackage.getEString(), "category", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderEClass, Order.class, "Order", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrder_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Kind(), this.getOrderKind(), "kind", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Customer(), this.getPartyId(), "customer", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_PlacedAt(), this.getDateTime(), "placedAt", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Country(), theEcorePackage.getEString(), "country", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Currency(), theEcorePackage.getEString(), "currency", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Heads(), theEcorePackage.getEInt(), "heads", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Amount(), this.getDecimal(), "amount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_BaseAmount(), this.getDecimal(), "baseAmount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Rate(), this.getDecimal(), "rate", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_RateDate(), this.getDate(), "rateDate", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Lines(), this.getOrderLine(), null, "lines", null, 0, -1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderLineEClass, OrderLine.class, "OrderLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrderLine_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Product(), this.getProductId(), "product", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Description(), theEcorePackage.getEString(), "description", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Quantity(), this.getDecimal(), "quantity", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_UnitPrice(), this.getDecimal(), "unitPrice", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Amount(), this.getDecimal(), "amount", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_ReturnOf(), this.getOrderLineId(), "returnOf", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_ReturnMatch(), this.getReturnMatch(), "returnMatch", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentEClass, Segment.class, "Segment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSegment_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Description(), theEcorePackage.getEString(), "description", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Purpose(), theEcorePackage.getEString(), "purpose", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_PositioningAttribute(), theEcorePackage.getEString(), "positioningAttribute", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_PositioningBenefit(), theEcorePackage.getEString(), "positioningBenefit", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_PositioningValue(), theEcorePackage.getEString(), "positioningValue", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Condition(), this.getCondition(), null, "condition", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Manual(), this.getManualMember(), null, "manual", null, 0, -1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(manualMemberEClass, ManualMember.class, "ManualMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getManualMember_Party(), this.getPartyId(), "party", null, 0, 1, ManualMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManualMember_Included(), theEcorePackage.getEBoolean(), "included", null, 0, 1, ManualMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManualMember_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, ManualMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManualMember_Account(), theEcorePackage.getEString(), "account", null, 0, 1, ManualMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManualMember_Since(), this.getDate(), "since", null, 0, 1, ManualMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipEntryEClass, MembershipEntry.class, "MembershipEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMembershipEntry_Segment(), this.getSegmentId(), "segment", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Day(), this.getDate(), "day", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_RecordedAt(), this.getDateTime(), "recordedAt", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Cause(), this.getMembershipCause(), "cause", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Commit(), theEcorePackage.getELong(), "commit", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_RuleVersion(), theEcorePackage.getEInt(), "ruleVersion", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Precision(), theEcorePackage.getEInt(), "precision", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Entered(), theEcorePackage.getEInt(), "entered", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Left(), theEcorePackage.getEInt(), "left", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipEntry_Members(), theEcorePackage.getEInt(), "members", null, 0, 1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMembershipEntry_Parts(), this.getMembershipPart(), null, "parts", null, 0, -1, MembershipEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipPartEClass, MembershipPart.class, "MembershipPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMembershipPart_Entered(), theEcorePackage.getEBoolean(), "entered", null, 0, 1, MembershipPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipPart_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, MembershipPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembershipPart_Text(), theEcorePackage.getEString(), "text", null, 0, 1, MembershipPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(compositeConditionEClass, CompositeCondition.class, "CompositeCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCompositeCondition_Junction(), this.getJunction(), "junction", null, 0, 1, CompositeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompositeCondition_AtLeast(), theEcorePackage.getEInt(), "atLeast", null, 0, 1, CompositeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCompositeCondition_Children(), this.getCondition(), null, "children", null, 0, -1, CompositeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(negationEClass, Negation.class, "Negation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNegation_Child(), this.getCondition(), null, "child", null, 0, 1, Negation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(typedConditionEClass, TypedCondition.class, "TypedCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTypedCondition_TypeId(), theEcorePackage.getEString(), "typeId", null, 0, 1, TypedCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTypedCondition_Operands(), this.getOperand(), null, "operands", null, 0, -1, TypedCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operandEClass, Operand.class, "Operand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOperand_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Operand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperand_ValueType(), this.getOperandType(), "valueType", null, 0, 1, Operand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperand_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Operand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rfmModelEClass, RfmModel.class, "RfmModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRfmModel_Key(), theEcorePackage.getEString(), "key", null, 0, 1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmModel_ReferenceDate(), this.getDate(), "referenceDate", null, 0, 1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmModel_WindowDays(), theEcorePackage.getEInt(), "windowDays", null, 0, 1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmModel_Bins(), theEcorePackage.getEInt(), "bins", "5", 0, 1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmModel_Ties(), this.getRfmTieKind(), "ties", null, 0, 1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRfmModel_Borders(), this.getRfmBorder(), null, "borders", null, 0, -1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRfmModel_Areas(), this.getRfmArea(), null, "areas", null, 0, -1, RfmModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rfmBorderEClass, RfmBorder.class, "RfmBorder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRfmBorder_Measure(), this.getRfmMeasureKind(), "measure", null, 0, 1, RfmBorder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmBorder_Value(), this.getDecimal(), "value", null, 0, 1, RfmBorder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rfmAreaEClass, RfmArea.class, "RfmArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRfmArea_Key(), theEcorePackage.getEString(), "key", null, 0, 1, RfmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmArea_RecencyFrom(), theEcorePackage.getEInt(), "recencyFrom", null, 0, 1, RfmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmArea_RecencyTo(), theEcorePackage.getEInt(), "recencyTo", null, 0, 1, RfmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmArea_FrequencyFrom(), theEcorePackage.getEInt(), "frequencyFrom", null, 0, 1, RfmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfmArea_FrequencyTo(), theEcorePackage.getEInt(), "frequencyTo", null, 0, 1, RfmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradeTableEClass, GradeTable.class, "GradeTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGradeTable_Key(), theEcorePackage.getEString(), "key", null, 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_Period(), this.getPeriodUnit(), "period", null, 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_Periods(), theEcorePackage.getEInt(), "periods", "1", 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_ReviewsBeforeFall(), theEcorePackage.getEInt(), "reviewsBeforeFall", "1", 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_Tolerance(), this.getDecimal(), "tolerance", null, 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_CostOfGoods(), this.getDecimal(), "costOfGoods", null, 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeTable_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGradeTable_Metrics(), this.getGradeMetric(), null, "metrics", null, 0, -1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGradeTable_Grades(), this.getGrade(), null, "grades", null, 0, -1, GradeTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradeMetricEClass, GradeMetric.class, "GradeMetric", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGradeMetric_Metric(), theEcorePackage.getEString(), "metric", null, 0, 1, GradeMetric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradeEClass, Grade.class, "Grade", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGrade_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Grade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGrade_Thresholds(), this.getGradeThreshold(), null, "thresholds", null, 0, -1, Grade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGrade_Privileges(), this.getPrivilege(), null, "privileges", null, 0, -1, Grade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradeThresholdEClass, GradeThreshold.class, "GradeThreshold", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGradeThreshold_Metric(), theEcorePackage.getEString(), "metric", null, 0, 1, GradeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradeThreshold_Least(), this.getDecimal(), "least", null, 0, 1, GradeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(privilegeEClass, Privilege.class, "Privilege", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrivilege_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Kind(), this.getPrivilegeKind(), "kind", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Every(), theEcorePackage.getEInt(), "every", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Unit(), this.getPeriodUnit(), "unit", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Occasion(), theEcorePackage.getEString(), "occasion", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Budget(), this.getDecimal(), "budget", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Discount(), this.getDecimal(), "discount", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Exclusions(), theEcorePackage.getEString(), "exclusions", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilege_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, Privilege.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(privilegeGrantEClass, PrivilegeGrant.class, "PrivilegeGrant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrivilegeGrant_Customer(), this.getPartyId(), "customer", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Table(), theEcorePackage.getEString(), "table", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Grade(), theEcorePackage.getEString(), "grade", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Privilege(), theEcorePackage.getEString(), "privilege", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Day(), this.getDate(), "day", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Cost(), this.getDecimal(), "cost", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Task(), this.getTaskId(), "task", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Account(), theEcorePackage.getEString(), "account", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivilegeGrant_Note(), theEcorePackage.getEString(), "note", null, 0, 1, PrivilegeGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageModelEClass, StageModel.class, "StageModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageModel_Key(), theEcorePackage.getEString(), "key", null, 0, 1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageModel_Source(), theEcorePackage.getEString(), "source", null, 0, 1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageModel_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageModel_Active(), theEcorePackage.getEBoolean(), "active", null, 0, 1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageModel_HoldDays(), theEcorePackage.getEInt(), "holdDays", "90", 0, 1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageModel_Stages(), this.getStage(), null, "stages", null, 0, -1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageModel_Transitions(), this.getStageTransition(), null, "transitions", null, 0, -1, StageModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStage_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Start(), theEcorePackage.getEBoolean(), "start", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_End(), theEcorePackage.getEBoolean(), "end", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Entry(), this.getCondition(), null, "entry", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Exit(), this.getCondition(), null, "exit", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_FocusEnglish(), theEcorePackage.getEString(), "focusEnglish", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_FocusChinese(), theEcorePackage.getEString(), "focusChinese", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_TargetDays(), theEcorePackage.getEInt(), "targetDays", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageTransitionEClass, StageTransition.class, "StageTransition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageTransition_From(), theEcorePackage.getEString(), "from", null, 0, 1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageTransition_To(), theEcorePackage.getEString(), "to", null, 0, 1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageTransition_Automatic(), theEcorePackage.getEBoolean(), "automatic", "true", 0, 1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageTransition_ByHand(), theEcorePackage.getEBoolean(), "byHand", "true", 0, 1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageTransition_Guard(), this.getCondition(), null, "guard", null, 0, 1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageTransition_Guards(), this.getStageGuardUse(), null, "guards", null, 0, -1, StageTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageGuardUseEClass, StageGuardUse.class, "StageGuardUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageGuardUse_Guard(), theEcorePackage.getEString(), "guard", null, 0, 1, StageGuardUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEntryEClass, StageEntry.class, "StageEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageEntry_Model(), this.getStageModelId(), "model", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Day(), this.getDate(), "day", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_RecordedAt(), this.getDateTime(), "recordedAt", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_From(), theEcorePackage.getEString(), "from", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_To(), theEcorePackage.getEString(), "to", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Cause(), this.getStageCause(), "cause", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Commit(), theEcorePackage.getELong(), "commit", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_ModelVersion(), theEcorePackage.getEInt(), "modelVersion", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Withdraws(), theEcorePackage.getEBoolean(), "withdraws", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageEntry_Parts(), this.getStagePart(), null, "parts", null, 0, -1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stagePartEClass, StagePart.class, "StagePart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStagePart_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, StagePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStagePart_Text(), theEcorePackage.getEString(), "text", null, 0, 1, StagePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageMoveEClass, StageMove.class, "StageMove", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageMove_Customer(), this.getPartyId(), "customer", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Model(), theEcorePackage.getEString(), "model", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_From(), theEcorePackage.getEString(), "from", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_To(), theEcorePackage.getEString(), "to", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Day(), this.getDate(), "day", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_RecordedAt(), this.getDateTime(), "recordedAt", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Cause(), this.getStageCause(), "cause", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_HeldUntil(), this.getDate(), "heldUntil", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Account(), theEcorePackage.getEString(), "account", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_ModelVersion(), theEcorePackage.getEInt(), "modelVersion", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageMove_Inputs(), theEcorePackage.getEString(), "inputs", null, 0, 1, StageMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(declineModelEClass, DeclineModel.class, "DeclineModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeclineModel_Key(), theEcorePackage.getEString(), "key", null, 0, 1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineModel_Threshold(), this.getDecimal(), "threshold", null, 0, 1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineModel_LeastOrders(), theEcorePackage.getEInt(), "leastOrders", "2", 0, 1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineModel_HorizonDays(), theEcorePackage.getEInt(), "horizonDays", "365", 0, 1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineModel_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeclineModel_Signals(), this.getDeclineSignalUse(), null, "signals", null, 0, -1, DeclineModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(declineSignalUseEClass, DeclineSignalUse.class, "DeclineSignalUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeclineSignalUse_Signal(), theEcorePackage.getEString(), "signal", null, 0, 1, DeclineSignalUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineSignalUse_Weight(), this.getDecimal(), "weight", null, 0, 1, DeclineSignalUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineSignalUse_Least(), this.getDecimal(), "least", null, 0, 1, DeclineSignalUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineSignalUse_Most(), this.getDecimal(), "most", null, 0, 1, DeclineSignalUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(declineCaseEClass, DeclineCase.class, "DeclineCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeclineCase_Customer(), this.getPartyId(), "customer", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Model(), theEcorePackage.getEString(), "model", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_ModelVersion(), theEcorePackage.getEInt(), "modelVersion", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_OpenedOn(), this.getDate(), "openedOn", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_OpenedBy(), theEcorePackage.getEString(), "openedBy", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Score(), this.getDecimal(), "score", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_AtStake(), this.getDecimal(), "atStake", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Inputs(), theEcorePackage.getEString(), "inputs", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Decision(), this.getDeclineDecision(), "decision", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Churn(), this.getChurnKind(), "churn", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_DecidedOn(), this.getDate(), "decidedOn", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_DecidedBy(), theEcorePackage.getEString(), "decidedBy", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Plan(), this.getCarePlanId(), "plan", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Cost(), this.getDecimal(), "cost", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Outcome(), this.getDeclineOutcome(), "outcome", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_OutcomeOn(), this.getDate(), "outcomeOn", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclineCase_Regained(), this.getDecimal(), "regained", null, 0, 1, DeclineCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactPolicyEClass, ContactPolicy.class, "ContactPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactPolicy_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPolicy_Scheme(), theEcorePackage.getEString(), "scheme", null, 0, 1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPolicy_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPolicy_OtherDays(), theEcorePackage.getEInt(), "otherDays", null, 0, 1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPolicy_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContactPolicy_Limits(), this.getContactLimit(), null, "limits", null, 0, -1, ContactPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactLimitEClass, ContactLimit.class, "ContactLimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactLimit_Value(), theEcorePackage.getEString(), "value", null, 0, 1, ContactLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactLimit_Days(), theEcorePackage.getEInt(), "days", null, 0, 1, ContactLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planTemplateEClass, PlanTemplate.class, "PlanTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanTemplate_Key(), theEcorePackage.getEString(), "key", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Kind(), this.getPlanKind(), "kind", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Segment(), theEcorePackage.getEString(), "segment", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Scheme(), theEcorePackage.getEString(), "scheme", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Value(), theEcorePackage.getEString(), "value", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Recurrence(), theEcorePackage.getEString(), "recurrence", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Minute(), theEcorePackage.getEInt(), "minute", "-1", 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Effort(), theEcorePackage.getEInt(), "effort", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Channel(), this.getTaskChannel(), "channel", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTemplate_Retired(), theEcorePackage.getEBoolean(), "retired", null, 0, 1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanTemplate_Sections(), this.getPlanSection(), null, "sections", null, 0, -1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanTemplate_Steps(), this.getPlanStep(), null, "steps", null, 0, -1, PlanTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planStepEClass, PlanStep.class, "PlanStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanStep_Position(), theEcorePackage.getEInt(), "position", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanStep_Text(), theEcorePackage.getEString(), "text", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanStep_AfterDays(), theEcorePackage.getEInt(), "afterDays", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanStep_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanStep_Task(), this.getTaskId(), "task", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planSectionEClass, PlanSection.class, "PlanSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanSection_Key(), theEcorePackage.getEString(), "key", null, 0, 1, PlanSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanSection_Text(), theEcorePackage.getEString(), "text", null, 0, 1, PlanSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(carePlanEClass, CarePlan.class, "CarePlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCarePlan_Customer(), this.getPartyId(), "customer", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Kind(), this.getPlanKind(), "kind", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Template(), theEcorePackage.getEString(), "template", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Title(), theEcorePackage.getEString(), "title", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_State(), this.getPlanState(), "state", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Owner(), theEcorePackage.getEString(), "owner", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Start(), this.getDate(), "start", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Until(), this.getDate(), "until", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Recurrence(), theEcorePackage.getEString(), "recurrence", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Minute(), theEcorePackage.getEInt(), "minute", "-1", 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Effort(), theEcorePackage.getEInt(), "effort", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_Channel(), this.getTaskChannel(), "channel", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarePlan_PlannedTo(), this.getDate(), "plannedTo", null, 0, 1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCarePlan_Sections(), this.getPlanSection(), null, "sections", null, 0, -1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCarePlan_Steps(), this.getPlanStep(), null, "steps", null, 0, -1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCarePlan_Visits(), this.getPlanVisit(), null, "visits", null, 0, -1, CarePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planVisitEClass, PlanVisit.class, "PlanVisit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanVisit_Planned(), this.getDateTime(), "planned", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Moved(), this.getDateTime(), "moved", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Missed(), theEcorePackage.getEInt(), "missed", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Task(), this.getTaskId(), "task", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Held(), this.getDateTime(), "held", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Interaction(), theEcorePackage.getELong(), "interaction", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_LeftOut(), theEcorePackage.getEString(), "leftOut", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanVisit_Confirmed(), theEcorePackage.getEString(), "confirmed", null, 0, 1, PlanVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workCapacityEClass, WorkCapacity.class, "WorkCapacity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkCapacity_Account(), theEcorePackage.getEString(), "account", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Monday(), theEcorePackage.getEInt(), "monday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Tuesday(), theEcorePackage.getEInt(), "tuesday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Wednesday(), theEcorePackage.getEInt(), "wednesday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Thursday(), theEcorePackage.getEInt(), "thursday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Friday(), theEcorePackage.getEInt(), "friday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Saturday(), theEcorePackage.getEInt(), "saturday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkCapacity_Sunday(), theEcorePackage.getEInt(), "sunday", null, 0, 1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkCapacity_Exceptions(), this.getCapacityException(), null, "exceptions", null, 0, -1, WorkCapacity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capacityExceptionEClass, CapacityException.class, "CapacityException", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapacityException_Minutes(), theEcorePackage.getEInt(), "minutes", null, 0, 1, CapacityException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapacityException_Note(), theEcorePackage.getEString(), "note", null, 0, 1, CapacityException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(nameKindEEnum, NameKind.class, "NameKind");
		addEEnumLiteral(nameKindEEnum, NameKind.PRIMARY);
		addEEnumLiteral(nameKindEEnum, NameKind.LEGAL);
		addEEnumLiteral(nameKindEEnum, NameKind.TRADE);
		addEEnumLiteral(nameKindEEnum, NameKind.FORMER);
		addEEnumLiteral(nameKindEEnum, NameKind.ALIAS);

		initEEnum(nameScriptEEnum, NameScript.class, "NameScript");
		addEEnumLiteral(nameScriptEEnum, NameScript.LATIN);
		addEEnumLiteral(nameScriptEEnum, NameScript.CHINESE);
		addEEnumLiteral(nameScriptEEnum, NameScript.OTHER);

		initEEnum(addressKindEEnum, AddressKind.class, "AddressKind");
		addEEnumLiteral(addressKindEEnum, AddressKind.POSTAL);
		addEEnumLiteral(addressKindEEnum, AddressKind.BILLING);
		addEEnumLiteral(addressKindEEnum, AddressKind.DELIVERY);
		addEEnumLiteral(addressKindEEnum, AddressKind.VISIT);

		initEEnum(contactPointKindEEnum, ContactPointKind.class, "ContactPointKind");
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.PHONE);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.MOBILE);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.EMAIL);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.WECHAT);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.FAX);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.WEB);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.OTHER);

		initEEnum(consentEEnum, Consent.class, "Consent");
		addEEnumLiteral(consentEEnum, Consent.UNKNOWN);
		addEEnumLiteral(consentEEnum, Consent.GIVEN);
		addEEnumLiteral(consentEEnum, Consent.WITHDRAWN);

		initEEnum(relationshipKindEEnum, RelationshipKind.class, "RelationshipKind");
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.WORKS_FOR);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.PART_OF);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.KNOWS);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.REFERS);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.CONTROLS);

		initEEnum(tieStrengthEEnum, TieStrength.class, "TieStrength");
		addEEnumLiteral(tieStrengthEEnum, TieStrength.UNKNOWN);
		addEEnumLiteral(tieStrengthEEnum, TieStrength.WEAK);
		addEEnumLiteral(tieStrengthEEnum, TieStrength.STRONG);

		initEEnum(evidenceSourceEEnum, EvidenceSource.class, "EvidenceSource");
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.NOT_STATED);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.SURVEY);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.SUGGESTION_BOX);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.INTERVIEW);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.DATA_ANALYSIS);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.MYSTERY_SHOPPING);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.KEY_CUSTOMER_VISIT);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.CONSUMER_ORGANISATION);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.COMPETITOR_STUDY);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.THIRD_PARTY);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.APPLICATION_FORM);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.PHONE);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.OBSERVATION);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.TRANSACTION);
		addEEnumLiteral(evidenceSourceEEnum, EvidenceSource.SOCIAL_MEDIA);

		initEEnum(customerKindEEnum, CustomerKind.class, "CustomerKind");
		addEEnumLiteral(customerKindEEnum, CustomerKind.CONSUMER);
		addEEnumLiteral(customerKindEEnum, CustomerKind.BUSINESS);
		addEEnumLiteral(customerKindEEnum, CustomerKind.INTERMEDIARY);
		addEEnumLiteral(customerKindEEnum, CustomerKind.PUBLIC_INTEREST);

		initEEnum(valueSourceEEnum, ValueSource.class, "ValueSource");
		addEEnumLiteral(valueSourceEEnum, ValueSource.ENTERED);
		addEEnumLiteral(valueSourceEEnum, ValueSource.IMPORTED);
		addEEnumLiteral(valueSourceEEnum, ValueSource.COMPUTED);

		initEEnum(lampKindEEnum, LampKind.class, "LampKind");
		addEEnumLiteral(lampKindEEnum, LampKind.MONEY);
		addEEnumLiteral(lampKindEEnum, LampKind.AUTHORITY);
		addEEnumLiteral(lampKindEEnum, LampKind.NEED);
		addEEnumLiteral(lampKindEEnum, LampKind.APPROVAL);

		initEEnum(lampStateEEnum, LampState.class, "LampState");
		addEEnumLiteral(lampStateEEnum, LampState.UNKNOWN);
		addEEnumLiteral(lampStateEEnum, LampState.YES);
		addEEnumLiteral(lampStateEEnum, LampState.NO);

		initEEnum(needKindEEnum, NeedKind.class, "NeedKind");
		addEEnumLiteral(needKindEEnum, NeedKind.ECONOMIC);
		addEEnumLiteral(needKindEEnum, NeedKind.LIFE_VALUE);

		initEEnum(needStateEEnum, NeedState.class, "NeedState");
		addEEnumLiteral(needStateEEnum, NeedState.LATENT);
		addEEnumLiteral(needStateEEnum, NeedState.EXPLICIT);
		addEEnumLiteral(needStateEEnum, NeedState.CHANGING);
		addEEnumLiteral(needStateEEnum, NeedState.MET);

		initEEnum(fieldTypeEEnum, FieldType.class, "FieldType");
		addEEnumLiteral(fieldTypeEEnum, FieldType.TEXT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.NUMBER);
		addEEnumLiteral(fieldTypeEEnum, FieldType.MONEY);
		addEEnumLiteral(fieldTypeEEnum, FieldType.DATE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.CHOICE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.MULTI_CHOICE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PARTY);
		addEEnumLiteral(fieldTypeEEnum, FieldType.YES_NO);

		initEEnum(requirementEEnum, Requirement.class, "Requirement");
		addEEnumLiteral(requirementEEnum, Requirement.REQUIRED);
		addEEnumLiteral(requirementEEnum, Requirement.DESIRED);
		addEEnumLiteral(requirementEEnum, Requirement.FORBIDDEN);

		initEEnum(hitPolicyEEnum, HitPolicy.class, "HitPolicy");
		addEEnumLiteral(hitPolicyEEnum, HitPolicy.FIRST);
		addEEnumLiteral(hitPolicyEEnum, HitPolicy.COLLECT);

		initEEnum(collectOperatorEEnum, CollectOperator.class, "CollectOperator");
		addEEnumLiteral(collectOperatorEEnum, CollectOperator.LIST);
		addEEnumLiteral(collectOperatorEEnum, CollectOperator.SUM);
		addEEnumLiteral(collectOperatorEEnum, CollectOperator.MIN);
		addEEnumLiteral(collectOperatorEEnum, CollectOperator.MAX);
		addEEnumLiteral(collectOperatorEEnum, CollectOperator.COUNT);

		initEEnum(cellTypeEEnum, CellType.class, "CellType");
		addEEnumLiteral(cellTypeEEnum, CellType.TEXT);
		addEEnumLiteral(cellTypeEEnum, CellType.NUMBER);
		addEEnumLiteral(cellTypeEEnum, CellType.DATE);
		addEEnumLiteral(cellTypeEEnum, CellType.YES_NO);

		initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CALL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.VISIT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MAIL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.NOTE);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MEETING);

		initEEnum(interactionDirectionEEnum, InteractionDirection.class, "InteractionDirection");
		addEEnumLiteral(interactionDirectionEEnum, InteractionDirection.NOT_STATED);
		addEEnumLiteral(interactionDirectionEEnum, InteractionDirection.INBOUND);
		addEEnumLiteral(interactionDirectionEEnum, InteractionDirection.OUTBOUND);

		initEEnum(orderKindEEnum, OrderKind.class, "OrderKind");
		addEEnumLiteral(orderKindEEnum, OrderKind.SALE);
		addEEnumLiteral(orderKindEEnum, OrderKind.RETURN);
		addEEnumLiteral(orderKindEEnum, OrderKind.ADJUSTMENT);

		initEEnum(returnMatchEEnum, ReturnMatch.class, "ReturnMatch");
		addEEnumLiteral(returnMatchEEnum, ReturnMatch.NOT_APPLICABLE);
		addEEnumLiteral(returnMatchEEnum, ReturnMatch.EXACT);
		addEEnumLiteral(returnMatchEEnum, ReturnMatch.PARTIAL);
		addEEnumLiteral(returnMatchEEnum, ReturnMatch.NONE);

		initEEnum(membershipCauseEEnum, MembershipCause.class, "MembershipCause");
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.FIRST);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.REPLAY);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.DATA);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.TIME);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.RULE);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.MANUAL);
		addEEnumLiteral(membershipCauseEEnum, MembershipCause.CATCH_UP);

		initEEnum(junctionEEnum, Junction.class, "Junction");
		addEEnumLiteral(junctionEEnum, Junction.ALL);
		addEEnumLiteral(junctionEEnum, Junction.ANY);
		addEEnumLiteral(junctionEEnum, Junction.AT_LEAST);

		initEEnum(operandTypeEEnum, OperandType.class, "OperandType");
		addEEnumLiteral(operandTypeEEnum, OperandType.TEXT);
		addEEnumLiteral(operandTypeEEnum, OperandType.NUMBER);
		addEEnumLiteral(operandTypeEEnum, OperandType.DATE);
		addEEnumLiteral(operandTypeEEnum, OperandType.BOOLEAN);
		addEEnumLiteral(operandTypeEEnum, OperandType.COLUMN);
		addEEnumLiteral(operandTypeEEnum, OperandType.OPERATOR);
		addEEnumLiteral(operandTypeEEnum, OperandType.KEY);

		initEEnum(rfmMeasureKindEEnum, RfmMeasureKind.class, "RfmMeasureKind");
		addEEnumLiteral(rfmMeasureKindEEnum, RfmMeasureKind.RECENCY);
		addEEnumLiteral(rfmMeasureKindEEnum, RfmMeasureKind.FREQUENCY);
		addEEnumLiteral(rfmMeasureKindEEnum, RfmMeasureKind.MONETARY);

		initEEnum(rfmTieKindEEnum, RfmTieKind.class, "RfmTieKind");
		addEEnumLiteral(rfmTieKindEEnum, RfmTieKind.EQUAL_SCORES);
		addEEnumLiteral(rfmTieKindEEnum, RfmTieKind.BY_RANK);

		initEEnum(periodUnitEEnum, PeriodUnit.class, "PeriodUnit");
		addEEnumLiteral(periodUnitEEnum, PeriodUnit.DAY);
		addEEnumLiteral(periodUnitEEnum, PeriodUnit.WEEK);
		addEEnumLiteral(periodUnitEEnum, PeriodUnit.MONTH);
		addEEnumLiteral(periodUnitEEnum, PeriodUnit.QUARTER);
		addEEnumLiteral(periodUnitEEnum, PeriodUnit.YEAR);

		initEEnum(privilegeKindEEnum, PrivilegeKind.class, "PrivilegeKind");
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.TASK);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.VISIT);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.GIFT);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.DISCOUNT);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.STANDING);

		initEEnum(stageCauseEEnum, StageCause.class, "StageCause");
		addEEnumLiteral(stageCauseEEnum, StageCause.FIRST);
		addEEnumLiteral(stageCauseEEnum, StageCause.REPLAY);
		addEEnumLiteral(stageCauseEEnum, StageCause.DATA);
		addEEnumLiteral(stageCauseEEnum, StageCause.TIME);
		addEEnumLiteral(stageCauseEEnum, StageCause.MODEL);
		addEEnumLiteral(stageCauseEEnum, StageCause.HAND);
		addEEnumLiteral(stageCauseEEnum, StageCause.IMPORT);
		addEEnumLiteral(stageCauseEEnum, StageCause.CATCH_UP);

		initEEnum(declineDecisionEEnum, DeclineDecision.class, "DeclineDecision");
		addEEnumLiteral(declineDecisionEEnum, DeclineDecision.OPEN);
		addEEnumLiteral(declineDecisionEEnum, DeclineDecision.RECOVER);
		addEEnumLiteral(declineDecisionEEnum, DeclineDecision.END);

		initEEnum(churnKindEEnum, ChurnKind.class, "ChurnKind");
		addEEnumLiteral(churnKindEEnum, ChurnKind.NOT_STATED);
		addEEnumLiteral(churnKindEEnum, ChurnKind.NATURAL);
		addEEnumLiteral(churnKindEEnum, ChurnKind.MALICIOUS);
		addEEnumLiteral(churnKindEEnum, ChurnKind.COMPETITION);
		addEEnumLiteral(churnKindEEnum, ChurnKind.FAULT);

		initEEnum(declineOutcomeEEnum, DeclineOutcome.class, "DeclineOutcome");
		addEEnumLiteral(declineOutcomeEEnum, DeclineOutcome.PENDING);
		addEEnumLiteral(declineOutcomeEEnum, DeclineOutcome.CAME_BACK);
		addEEnumLiteral(declineOutcomeEEnum, DeclineOutcome.STAYED_AWAY);

		initEEnum(planKindEEnum, PlanKind.class, "PlanKind");
		addEEnumLiteral(planKindEEnum, PlanKind.CARE);
		addEEnumLiteral(planKindEEnum, PlanKind.REVISIT);
		addEEnumLiteral(planKindEEnum, PlanKind.RECOVERY);

		initEEnum(planStateEEnum, PlanState.class, "PlanState");
		addEEnumLiteral(planStateEEnum, PlanState.ACTIVE);
		addEEnumLiteral(planStateEEnum, PlanState.PAUSED);
		addEEnumLiteral(planStateEEnum, PlanState.ENDED);

		initEEnum(taskPriorityEEnum, TaskPriority.class, "TaskPriority");
		addEEnumLiteral(taskPriorityEEnum, TaskPriority.NORMAL);
		addEEnumLiteral(taskPriorityEEnum, TaskPriority.HIGH);
		addEEnumLiteral(taskPriorityEEnum, TaskPriority.LOW);

		initEEnum(taskChannelEEnum, TaskChannel.class, "TaskChannel");
		addEEnumLiteral(taskChannelEEnum, TaskChannel.NOT_STATED);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.CALL);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.VISIT);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.MAIL);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.MEETING);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.MESSAGE);
		addEEnumLiteral(taskChannelEEnum, TaskChannel.LETTER);

		// Initialize data types
		initEDataType(partyIdEDataType, PartyId.class, "PartyId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(productIdEDataType, ProductId.class, "ProductId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(orderIdEDataType, OrderId.class, "OrderId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(orderLineIdEDataType, OrderLineId.class, "OrderLineId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(taskIdEDataType, TaskId.class, "TaskId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(segmentIdEDataType, SegmentId.class, "SegmentId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(stageModelIdEDataType, StageModelId.class, "StageModelId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(carePlanIdEDataType, CarePlanId.class, "CarePlanId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateTimeEDataType, LocalDateTime.class, "DateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// urn:clientele:store
		createUrnclientelestoreAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Store", "urn:clientele:store",
			   "GenModel", "http://www.eclipse.org/emf/2002/GenModel",
			   "Ecore", "http://www.eclipse.org/emf/2002/Ecore"
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:clientele:store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnclientelestoreAnnotations() {
		String source = "urn:clientele:store";
		addAnnotation
		  (getTitled_Description(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getParty_DisplayName(),
		   source,
		   new String[] {
			   "personal", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getParty_Customer(),
		   source,
		   new String[] {
			   "embedded", "true"
		   });
		addAnnotation
		  (getParty_Note(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "4000"
		   });
		addAnnotation
		  (getPerson_FamilyName(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getPerson_GivenName(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getPerson_BirthDate(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getOrganisation_LegalName(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getPartyName_Text(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_Street(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getAddress_PostalCode(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_City(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getContactPoint_Value(),
		   source,
		   new String[] {
			   "personal", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getContactPoint_Label(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getContactPoint_ConsentEvidence(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getIdentifier_Value(),
		   source,
		   new String[] {
			   "personal", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getRelationship_Target(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getRelationship_Role(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getRelationship_Note(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getAttachment_Name(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getAttachment_Digest(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "length", "64"
		   });
		addAnnotation
		  (getAttachment_Note(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getCustomer_Number(),
		   source,
		   new String[] {
			   "key", "true",
			   "permanent", "true"
		   });
		addAnnotation
		  (getCustomer_Owner(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getCustomer_Language(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (getClassification_Evidence(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getClassification_Inputs(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "4000"
		   });
		addAnnotation
		  (getLamp_Evidence(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getRating_Evidence(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getNeed_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "2000"
		   });
		addAnnotation
		  (getNeed_Currency(),
		   source,
		   new String[] {
			   "length", "3"
		   });
		addAnnotation
		  (getNeed_EvidenceNote(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getRecordedDecision_Reason(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getClassificationScheme_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getFieldDefinition_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getFieldValue_Field(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getFieldValue_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "4000"
		   });
		addAnnotation
		  (getFieldValue_Number(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getFieldValue_Currency(),
		   source,
		   new String[] {
			   "length", "3"
		   });
		addAnnotation
		  (getFieldValue_Date(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getFieldValue_Choice(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getFieldValue_Party(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getProfileDefinition_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getProfileField_Purpose(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getProfileField_LegalBasis(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getScorecard_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getDecisionTable_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getDecisionRow_Note(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getDecisionCell_Text(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getInteraction_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true",
			   "newestBy", "at"
		   });
		addAnnotation
		  (getInteraction_At(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getInteraction_Subject(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "8000"
		   });
		addAnnotation
		  (getInteraction_Outcome(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getInteraction_NextStep(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getInteraction_Owner(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getParticipant_Party(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getParticipant_Name(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getParticipant_Role(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getTask_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true"
		   });
		addAnnotation
		  (getTask_Owner(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "2000"
		   });
		addAnnotation
		  (getTask_Origin(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_CancelReason(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getTask_StartsAt(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_Plan(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_Uid(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getProduct_Code(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "table", "ORDERS"
		   });
		addAnnotation
		  (getOrder_Number(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getOrder_Customer(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "length", "3"
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getSegment_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getSegment_Description(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getSegment_Purpose(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getSegment_Owner(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getSegment_PositioningAttribute(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getSegment_PositioningBenefit(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getSegment_PositioningValue(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getManualMember_Party(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getManualMember_Reason(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getMembershipEntry_Segment(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "newestBy", "day"
		   });
		addAnnotation
		  (getMembershipPart_Text(),
		   source,
		   new String[] {
			   "length", "30000"
		   });
		addAnnotation
		  (getOperand_Text(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getRfmModel_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getGradeTable_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getPrivilege_Exclusions(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getPrivilegeGrant_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true",
			   "newestBy", "day"
		   });
		addAnnotation
		  (getPrivilegeGrant_Note(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getStageModel_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getStage_FocusEnglish(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getStage_FocusChinese(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getStageEntry_Model(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "newestBy", "day"
		   });
		addAnnotation
		  (getStagePart_Text(),
		   source,
		   new String[] {
			   "length", "30000"
		   });
		addAnnotation
		  (getStageMove_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true",
			   "newestBy", "day"
		   });
		addAnnotation
		  (getStageMove_Model(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getStageMove_Reason(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getStageMove_Inputs(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "4000"
		   });
		addAnnotation
		  (getDeclineModel_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getDeclineCase_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true",
			   "newestBy", "openedOn"
		   });
		addAnnotation
		  (getDeclineCase_Inputs(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "4000"
		   });
		addAnnotation
		  (getDeclineCase_Reason(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getContactPolicy_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getPlanTemplate_Key(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getPlanTemplate_Recurrence(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanStep_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanSection_Text(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "8000"
		   });
		addAnnotation
		  (getCarePlan_Customer(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "party", "true",
			   "newestBy", "start"
		   });
		addAnnotation
		  (getCarePlan_Title(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getCarePlan_Owner(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getCarePlan_Recurrence(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanVisit_LeftOut(),
		   source,
		   new String[] {
			   "personal", "true",
			   "length", "1000"
		   });
		addAnnotation
		  (getPlanVisit_Confirmed(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getWorkCapacity_Account(),
		   source,
		   new String[] {
			   "key", "true"
		   });
		addAnnotation
		  (getCapacityException_Note(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
	}

} //ClientelePackageImpl
