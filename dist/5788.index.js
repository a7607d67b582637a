"use strict";((e,t,n)=>({ids:[5788],modules:{85788:((e,t,n)=>{n.d(t,{judgeAgain:()=>judgeAgain});var r=n(53916),i=n(452),a=n(11941),o=n(67018),s=n(37729),c=n(2988);async function judgeAgain(e){let{gateContext:t}=e,n=(0,r.dirname)(t.policyPath),l=await(0,o.f)(t.client,t.repo,{context:t.checkName,folder:n}),u=l.flatMap(e=>{let n=(0,a.N)(e,t.now);return n===void 0?[]:[{...e,because:n}]});(0,c.R)(`aims-gate: ${l.length} open pull requests, ${u.length} to judge again`);for(let{number:n,head:r,headRef:a,baseRef:o,because:l}of u.slice(0,50)){let u=t.client.quota()?.left;if(u!==void 0&&u<200){(0,c.R)(`aims-gate: little is left of the hourly quota; the next run goes on`);return}(0,c.R)(`aims-gate: #${n}: ${l}`);let d={number:n,headSha:r,headRef:a,baseRef:o};try{await(0,s.U)(d,!1,{...e,summaryFile:void 0})}catch(t){if(!(t instanceof i.D4))throw t;await(0,s.A)(t,d,e)}}}}),11941:((e,t,n)=>{n.d(t,{N:()=>dueBecause});function dueBecause({verdict:e,governance:t},n){if(e===void 0)return`it has no verdict`;if(e.state===`error`)return`it could not be judged`;if(e.governance!==void 0&&!(t??``).startsWith(e.governance))return`the policy or the register changed since`;let r=Date.parse(n)-Date.parse(e.at);if((e.governance===void 0||!e.description.startsWith(`nothing to judge`))&&!(r<=72e6))return`its verdict is older than a day`}}),67018:((e,t,n)=>{n.d(t,{f:()=>standingVerdicts});var r=n(15669),i=n(82771),a=n(40345),o=n(78577);async function standingVerdicts(e,t,{context:n,folder:i}){let o=[],c=null;try{for(let a=0;a<4;a+=1){let a={owner:t.owner,name:t.repo,after:c,context:n,folder:i},l=await e.graphql(`query open($owner: String!, $name: String!, $after: String, $context: String!, $folder: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefOid
        headRefName
        baseRefName
        baseRef { target { ... on Commit { governance: file(path: $folder) { object { oid } } } } }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status {
                context(name: $context) { state description targetUrl createdAt creator { __typename login } }
              }
            }
          }
        }
      }
    }
  }
}`,a),u=(0,r.iD)(l.viewer.login),{nodes:d,pageInfo:f}=l.repository?.pullRequests??s;if(o.push(...d.flatMap(e=>standing(e,u))),!f.hasNextPage)break;c=f.endCursor}return o}catch(e){throw(0,a.pb)(e,`list the open pull requests`,`pull-requests: read`)}}let s={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};function standing(e,t){let n=(0,r.qL)(e.headRefOid);if(n===void 0)return[];let{commit:a}=e.commits.nodes[0]??{},s=a?.oid===n?a.status?.context:void 0,c=s?.creator,l=c!=null&&(0,r.iD)(c.__typename===`Bot`?`${c.login}[bot]`:c.login)===t,u=e.baseRef?.target?.governance?.object?.oid,d=(0,o.f)(s?.targetUrl??``).governance?.get(e.number);return[{number:e.number,head:n,headRef:e.headRefName,baseRef:e.baseRefName,...(0,i.O)({governance:u,verdict:l&&s!=null?{state:s.state.toLowerCase(),description:s.description??``,at:s.createdAt,...(0,i.O)({governance:d})}:void 0})}]}})}}));