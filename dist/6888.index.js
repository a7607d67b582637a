export const id=6888;export const ids=[6888];export const modules={56888:((e,t,n)=>{n.d(t,{judgeAgain:()=>judgeAgain});var r=n(53916),i=n(452),a=n(15669),o=n(70636);async function standingVerdicts(e,t,{context:n,folder:r}){let i=[],c=null;try{for(let o=0;o<4;o+=1){let o={owner:t.owner,name:t.repo,after:c,context:n,folder:r},l=await e.graphql(`query open($owner: String!, $name: String!, $after: String, $context: String!, $folder: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefOid
        headRefName
        baseRefName
        baseRef { target { ... on Commit { history(first: 1, path: $folder) { nodes { committedDate } } } } }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status { context(name: $context) { state description createdAt creator { __typename login } } }
            }
          }
        }
      }
    }
  }
}`,o),u=(0,a.iD)(l.viewer.login),{nodes:d,pageInfo:f}=l.repository?.pullRequests??s;if(i.push(...d.flatMap(e=>standing(e,u))),!f.hasNextPage)break;c=f.endCursor}return i}catch(e){throw(0,o.pb)(e,`list the open pull requests`,`pull-requests: read`)}}let s={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};function standing(e,t){let n=(0,a.qL)(e.headRefOid);if(n===void 0)return[];let{commit:r}=e.commits.nodes[0]??{},i=r?.oid===n?r.status?.context:void 0,o=i?.creator,s=o!=null&&(0,a.iD)(o.__typename===`Bot`?`${o.login}[bot]`:o.login)===t,c=e.baseRef?.target?.history?.nodes[0]?.committedDate;return[{number:e.number,head:n,headRef:e.headRefName,baseRef:e.baseRefName,...c===void 0?{}:{governedAt:c},...s&&i!=null?{verdict:{state:i.state.toLowerCase(),description:i.description??``,at:i.createdAt}}:{}}]}var c=n(37729),l=n(2988);function dueBecause({verdict:e,governedAt:t},n){if(e===void 0)return`it has no verdict`;if(e.state===`error`)return`it could not be judged`;if(t!==void 0&&Date.parse(t)>=Date.parse(e.at))return`the policy or the register changed since`;if(Date.parse(n)-Date.parse(e.at)>72e6&&!e.description.startsWith(`nothing to judge`))return`its verdict is older than a day`}async function judgeAgain(e){let{bench:t}=e,n=(0,r.dirname)(t.policyPath),a=await standingVerdicts(t.client,t.repo,{context:t.checkName,folder:n}),o=a.flatMap(e=>{let n=dueBecause(e,t.now);return n===void 0?[]:[{...e,because:n}]});(0,l.R)(`aims-gate: ${a.length} open pull requests, ${o.length} to judge again`);for(let{number:n,head:r,headRef:a,baseRef:s,because:u}of o.slice(0,50)){let o=t.client.quota()?.left;if(o!==void 0&&o<200){(0,l.R)(`aims-gate: little is left of the hourly quota; the next run goes on`);return}(0,l.R)(`aims-gate: #${n}: ${u}`);let d={number:n,headSha:r,headRef:a,baseRef:s};try{await(0,c.U)(d,!1,{...e,summaryFile:void 0})}catch(t){if(!(t instanceof i.D))throw t;await(0,c.A)(t,d,e)}}}})};